import { expect, it } from 'vitest';
import { unprintableIn, unprintableName, withoutUnprintable } from './unprintable';

it.each([
  ['\0', 'the control character U+0000'],
  ['\u001B', 'the control character U+001B'],
  ['\u0085', 'the control character U+0085'],
  ['\u00AD', 'the invisible character U+00AD'],
  ['\u200B', 'the invisible character U+200B'],
  ['\u200D', 'the invisible character U+200D'],
  ['\u200F', 'U+200F, which changes the direction of the text'],
  ['\u2028', 'the line separator U+2028'],
  ['\u202E', 'U+202E, which changes the direction of the text'],
  ['\u2066', 'U+2066, which changes the direction of the text'],
  ['\uFEFF', 'the invisible character U+FEFF'],
  ['\uFFFD', 'bytes that are not UTF-8'],
  ['\r', 'a carriage return (U+000D) without a line feed'],
  ['\u{E0041}', 'the invisible character U+E0041'],
])('finds the unprintable character %j and calls it %s', (character, name) => {
  expect(unprintableIn(`a${character}b`)).toEqual([{ character, offset: 1 }]);
  expect(unprintableName(character)).toBe(name);
  expect(withoutUnprintable(`a${character}b`)).toBe(`a${' '.repeat(character.length)}b`);
});

it.each(['a\tb\nc', 'a\r\nb', 'déjà “vu” — 39.6%', '再平衡', 'می‌خواهم', '👩‍🔬', 'اقتصاد'])(
  'finds no unprintable character in %j',
  (text) => {
    expect(unprintableIn(text)).toEqual([]);
  },
);
