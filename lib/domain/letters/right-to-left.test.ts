import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tries } from '../testdata/tries';
import { isolated, onPaper } from './right-to-left';

it.each([
  ['إيران 12.3%', '\u2068إيران\u2069 12.3%'],
  ['جمهورية إيران −12.3%', '\u2068جمهورية إيران\u2069 −12.3%'],
  ['إيران 12.3%, مصر 4.5%', '\u2068إيران 12.3%, مصر 4.5%\u2069'],
  ['ישראל (2020)', '\u2068ישראל\u2069 (2020)'],
  ['In Arvenia: 5%', 'In Arvenia: 5%'],
  ['تقرير من 5 إلى 7 لسنة 2019', '\u2068تقرير من 5 إلى 7 لسنة 2019\u2069'],
  [' ישראל 5 (ו 7) ', ' \u2068ישראל 5 (ו 7)\u2069 '],
  ['Iran: من 5 إلى 7', 'Iran: \u2068من\u2069 5 \u2068إلى\u2069 7'],
])('`isolated` isolates right-to-left words, or a right-to-left sentence as a whole: %s', (text, expected) => {
  expect(isolated(text)).toBe(expected);
});

it('`isolated` isolates a number only within a right-to-left sentence, adds only isolate characters, and is idempotent', () => {
  const piece = fc.constantFrom('إيران', 'ישראל', 'Iran', '12.3%', '−4', ' ', ', ', ' (', ')', '·', 'مصر');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const once = isolated(text);
      expect(once.replace(/[\u2068\u2069]/g, '')).toBe(text);
      expect(once).not.toMatch(/\u2068[^\u2069]*[A-Za-z]/);
      const isSentence = /^\s*\u2068[^\u2069]*\u2069\s*$/.test(once) && !/[A-Za-z]/.test(text);
      if (!isSentence) expect(once).not.toMatch(/\u2068[^\u2069]*\d/);
      expect(isolated(once)).toBe(once);
    }),
    tries(300),
  );
});

it.each([
  ['من 5 إلى 7', ['7', ' ', 'إلى', ' ', '5', ' ', 'من']],
  ['ב (−4.5%)', ['(', '−4.5%', ')', ' ', 'ב']],
  ['جمهورية إيران', ['إيران', ' ', 'جمهورية']],
])('`onPaper` returns the pieces of %s as drawn from left to right, and keeps numbers whole', (words, expected) => {
  expect(onPaper(words).map(({ text }) => text)).toEqual(expected);
});
