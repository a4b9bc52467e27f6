import { expect, test } from 'vitest';
import { counted } from './counted';

test.each([
  [0, 'figure', undefined, '0 figures'],
  [1, 'figure', undefined, '1 figure'],
  [2, 'address', undefined, '2 addresses'],
  [1, 'figure of fact', 'figures of fact', '1 figure of fact'],
  [2, 'series', 'series', '2 series'],
])('the count %i and the noun “%s” (plural: %s) become “%s”', (count, noun, plural, text) => {
  expect(counted(count, noun, plural)).toBe(text);
});
