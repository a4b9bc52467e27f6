import { expect, test } from 'vitest';
import { isInside, quotations } from './quotations';

test('a quotation is the text between double quotation marks', () => {
  const text = 'He said “at least 40%”, she "50%", they 60%.';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const quoted = quotations(text);
  expect(['40%', '50%', '60%'].map((part) => isInside(at(part), quoted))).toEqual([true, true, false]);
});

test('an unclosed quotation mark and an apostrophe do not start a quotation', () => {
  expect(quotations('He said “at least 40% of it. China’s share and Japan’s.')).toEqual([]);
});
