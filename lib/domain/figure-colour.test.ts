import { expect, it } from 'vitest';
import { coloursIn, newsroomColours, paletteOf } from './figure-colour';
import { hues } from './hues';

it('a newsroom that names no colours has the hues, and the plain ones', () => {
  expect(coloursIn(paletteOf({}))).toEqual([...hues, 'accent', 'muted']);
});

it('a newsroom that names some has those, in its order', () => {
  const colours = newsroomColours.parse({ arvenia: { hue: 'wine', of: 'Arvenia' }, rye: { hue: 'ochre' } });
  expect(paletteOf({ colours })).toEqual([
    { name: 'arvenia', hue: 'wine', of: 'Arvenia' },
    { name: 'rye', hue: 'ochre', of: null },
  ]);
  expect(coloursIn(paletteOf({ colours }))).toEqual(['arvenia', 'rye', 'accent', 'muted']);
});

it.each([
  ['a hue twice', { a: { hue: 'red' }, b: { hue: 'red' } }],
  ['the name of a plain colour', { muted: { hue: 'red' } }],
  ['the name of what is no data', { 'ink-soft': { hue: 'red' } }],
  ['a name that a style sheet could not hold', { 'a;b': { hue: 'red' } }],
  ['a hue that nothing was held to its contrast for', { a: { hue: 'teal' } }],
])('is refused: %s', (_, colours) => {
  expect(newsroomColours.safeParse(colours).success).toBe(false);
});
