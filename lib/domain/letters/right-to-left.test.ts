import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tries } from '../testdata/tries';
import { isolated } from './right-to-left';

it.each([
  ['إيران 12.3%', '\u2068إيران\u2069 12.3%'],
  ['جمهورية إيران −12.3%', '\u2068جمهورية إيران\u2069 −12.3%'],
  ['إيران 12.3%, مصر 4.5%', '\u2068إيران\u2069 12.3%, \u2068مصر\u2069 4.5%'],
  ['ישראל (2020)', '\u2068ישראל\u2069 (2020)'],
  ['In Arvenia: 5%', 'In Arvenia: 5%'],
])('sets words from right to left apart from numbers: %s', (text, expected) => {
  expect(isolated(text)).toBe(expected);
});

it('never has a number within, changes nothing else, and is the same a second time', () => {
  const piece = fc.constantFrom('إيران', 'ישראל', 'Iran', '12.3%', '−4', ' ', ', ', ' (', ')', '·', 'مصر');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const once = isolated(text);
      expect(once.replace(/[\u2068\u2069]/g, '')).toBe(text);
      expect(once).not.toMatch(/\u2068[^\u2069]*[\dA-Za-z]/);
      expect(isolated(once)).toBe(once);
    }),
    tries(300),
  );
});
