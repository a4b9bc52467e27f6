import { expect, test } from 'vitest';
import { offsetsIn } from './align';

const place = (source: string, text: string, part: string): string => {
  const offsets = offsetsIn(source, 0, text);
  const at = text.indexOf(part);
  return source.slice(offsets[at], (offsets[at + part.length - 1] ?? 0) + 1);
};

test.each([
  ['plain text', 'It was 24%.', 'It was 24%.', '24%'],
  ['a folded YAML scalar', '>-\n  It was\n  24% then.', 'It was 24% then.', '24%'],
  ['a quoted YAML scalar', "'It’s ''not'' 24%'", 'It’s ’not’ 24%'.replaceAll('’not’', "'not'"), '24%'],
  ['Windows line ends', 'It was\r\n24% then.', 'It was\n24% then.', '24%'],
  ['a block quotation', '> It was\n> 24% then.', 'It was\n24% then.', '24%'],
  ['escapes', 'A \\{x\\} and &amp; then 24%.', 'A {x} and & then 24%.', '24%'],
  ['entities for other characters', 'A &lt;b> at 24%.', 'A <b> at 24%.', '24%'],
  ['characters outside the basic multilingual plane', 'A 🌾 at 24%.', 'A 🌾 at 24%.', '24%'],
])('locates a part of a text in the source of the text: %s', (_, source, text, part) => {
  expect(place(source, text, part)).toBe(part);
});
