import { expect, it } from 'vitest';
import { checkNewsroom } from '../check-newsroom';
import { baseNewsroom, contentFile } from '../testdata/newsroom';

async function reportsOf(record: string, svg: string | null): Promise<string[]> {
  const files = (await baseNewsroom()).filter(({ path }) => path !== 'content/newsroom.yml');
  const drawn = svg === null ? [] : [contentFile('public/logo.svg', svg)];
  const checked = checkNewsroom([...files, contentFile('content/newsroom.yml', record), ...drawn]);
  return checked.ok ? [] : checked.problems.map(({ position, message }) => `${position.line} ${message}`);
}

const svg = (shape: string): string => `<svg xmlns="http://www.w3.org/2000/svg" ${shape}><path d="M0 0h9v9z"/></svg>\n`;

it.each([
  ['exists and fits', 'logo: /logo.svg', svg('viewBox="0 0 120 40"'), []],
  ['does not exist', 'name: L\nlogo: /logo.svg', null, ['2 There is no file public/logo.svg.']],
  [
    'differs in case from its file',
    'logo: /Logo.svg',
    svg('viewBox="0 0 9 9"'),
    ['1 There is no file public/Logo.svg.'],
  ],
  [
    'has no aspect ratio',
    'logo: /logo.svg',
    svg('width="100%"'),
    ['1 public/logo.svg has no viewBox, so browsers cannot scale it.'],
  ],
  [
    'is as wide as a banner',
    'logo: /logo.svg',
    svg('viewBox="0 0 900 100"'),
    ['1 public/logo.svg is 9.0 times as wide as it is high. The limit is 4 times.'],
  ],
  [
    'is not an SVG',
    'logo: /logo.png',
    null,
    ['1 "logo" is "/logo.png". Write the address of an SVG in public/, such as /logo.svg.'],
  ],
  [
    'is outside public/',
    'logo: https://cdn.example/logo.svg',
    null,
    ['1 "logo" is "https://cdn.example/logo.svg". Write the address of an SVG in public/, such as /logo.svg.'],
  ],
])('checks a logo that %s', async (_, record, drawn, problems) => {
  expect(await reportsOf(record, drawn)).toEqual(problems);
});
