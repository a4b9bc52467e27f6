import { expect, it } from 'vitest';
import { apiGuide } from './api-guide';

it('describes each field of each kind of record, with the description of the referenced schema if the field has none', () => {
  const { collections, computed } = apiGuide();
  const fields = [...collections, ...computed].flatMap(({ fields: own }) => own);
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(({ about }) => about === '')).toEqual([]);
  expect(new Set(fields.map(({ about }) => about)).size).toBeGreaterThan(fields.length / 2);
});
