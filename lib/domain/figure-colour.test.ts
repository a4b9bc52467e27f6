import { expect, it } from 'vitest';
import { coloursIn, newsroomColours, paletteOf } from './figure-colour';
import { hues } from './hues';

it('a newsroom that defines no colours has the hues and the plain colours', () => {
  expect(coloursIn(paletteOf({}))).toEqual([...hues, 'accent', 'muted']);
});

it('a newsroom that defines colours has only its own colours and the plain colours, in the order in which its record lists them', () => {
  const colours = newsroomColours.parse({ arvenia: { hue: 'wine', of: 'Arvenia' }, rye: { hue: 'ochre' } });
  expect(paletteOf({ colours })).toEqual([
    { name: 'arvenia', hue: 'wine', of: 'Arvenia' },
    { name: 'rye', hue: 'ochre', of: null },
  ]);
  expect(coloursIn(paletteOf({ colours }))).toEqual(['arvenia', 'rye', 'accent', 'muted']);
});

it.each([
  ['the same hue twice', { a: { hue: 'red' }, b: { hue: 'red' } }],
  ['the name of a plain colour', { muted: { hue: 'red' } }],
  ['the name of a colour that is not for data', { 'ink-soft': { hue: 'red' } }],
  ['a name that could break a style sheet', { 'a;b': { hue: 'red' } }],
  ['an unknown hue, whose contrast was never tested', { a: { hue: 'teal' } }],
])('rejects newsroom colours with %s', (_, colours) => {
  expect(newsroomColours.safeParse(colours).success).toBe(false);
});
