import { readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { contentFile } from './read-content';
import { typefaceFault } from './decode-typeface';
import { typefaceProblems } from './typeface-file';

const packages = path.resolve(import.meta.dirname, '../../node_modules/@fontsource-variable');

it.each([
  ['noto-serif/files/noto-serif-latin-wght-normal.woff2', null],
  ['noto-serif/files/noto-serif-greek-wght-normal.woff2', 'It lacks basic Latin letters, digits or symbols'],
  ['noto-serif/files/noto-serif-latin-wght-italic.woff2', 'It is an italic'],
  ['newsreader/package.json', 'It cannot be read: Unknown font format'],
])('reports the fault in %s: %s', async (name, fault) => {
  expect(await typefaceFault(await readFile(path.join(packages, name)))).toBe(fault);
});

it('rejects a font with a single weight, and a font whose heaviest weight is too light for headings', async () => {
  const variable = await readFile(path.join(packages, 'noto-serif/files/noto-serif-latin-wght-normal.woff2'));
  const regular = { targetFormat: 'woff2', keepAllGlyphs: true, variationAxes: { wght: 400 } } as const;
  expect(await typefaceFault(await subsetFont(variable, '', regular))).toBe(
    'It is not a variable font with a weight axis (wght)',
  );
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
  const light = { wght: { min: 100, max: 400, default: 400 } };
  const part = await subsetFont(variable, ascii, {
    ...{ targetFormat: 'woff2', noHinting: true },
    ...{ keepFeatures: [], dropTables: [], variationAxes: light },
  });
  expect(await typefaceFault(part)).toBe('Its weights are 100 to 400, but the site needs 400 to 600');
});

it('rejects a file in the typefaces folder if it is not a font, or if the site cannot use the font', () => {
  const reportsOf = (name: string, fault?: string) =>
    typefaceProblems({
      ...contentFile(`content/typefaces/${name}`, ''),
      ...(fault === undefined ? {} : { fault }),
    }).map(({ message }) => message);
  expect(reportsOf('own.woff2')).toEqual([]);
  expect(reportsOf('own.zip')).toEqual(['This is not a font file.']);
  expect(reportsOf('own.ttf', 'It has no "a"')).toEqual(['The site cannot use this typeface. It has no "a".']);
});
