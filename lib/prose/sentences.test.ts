import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences';

describe('sentencesIn', () => {
  it.each([
    ['It rose. It fell.', ['It rose. ', 'It fell.']],
    ['It was 39.6% of GDP.', ['It was 39.6% of GDP.']],
    ['Is it? “Yes.” It is!', ['Is it? ', '“Yes.” ', 'It is!']],
    ['It rose. \uFFFC of them left.', ['It rose. ', '\uFFFC of them left.']],
    ['It rose (by a third).\nThen it fell', ['It rose (by a third).\n', 'Then it fell']],
    ['', ['']],
  ])('%s', (text, expected) => {
    expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
