import { expect, it } from 'vitest';
import { apiGuide } from './api-guide';

it('the API guide describes every field, if necessary with the description of the field’s schema', () => {
  const { collections, computed } = apiGuide();
  const fields = [...collections, ...computed].flatMap(({ fields: own }) => own);
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(({ about }) => about === '')).toEqual([]);
  expect(new Set(fields.map(({ about }) => about)).size).toBeGreaterThan(fields.length / 2);
});
