import { expect, it } from 'vitest';
import { apiGuide } from './api-guide';

it('describes each field of each kind of record, if need be by the description of the schema that the field refers to', () => {
  const fields = apiGuide().collections.flatMap(({ fields: own }) => own);
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(({ about }) => about === '')).toEqual([]);
  expect(new Set(fields.map(({ about }) => about)).size).toBeGreaterThan(fields.length / 2);
});
