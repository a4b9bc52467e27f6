import { readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareFonts } from './write-fonts';
import { fontCharacters, uncoveredCharacters } from './characters';
import { matchMetrics } from './metrics';

const project = path.resolve(import.meta.dirname, '../../..');
let root = '';
let bytes = 0;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-fonts-'));
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  ({ bytes } = await prepareFonts({ root, typefaces: {} }));
});

afterAll(() => rm(root, { recursive: true }));

async function addresses(): Promise<{ serif: string; sans: string }> {
  return JSON.parse(await readFile(path.join(root, '.plumbline/fonts.json'), 'utf8'));
}

test('the site’s two fonts together have at most 45,000 bytes', () => {
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(45_000);
});

test.each(['serif', 'sans'] as const)(
  'the %s font has every character on our list, at weight 400 and above',
  async (key) => {
    const file = path.join(root, 'public', (await addresses())[key]);
    const font = create(await readFile(file));
    if (!('glyphForCodePoint' in font)) throw new Error('Expected a font, got a collection.');
    const missing = [...fontCharacters].filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
    expect(font.variationAxes).toMatchObject({ wght: { min: 400, max: key === 'serif' ? 600 : 700 } });
    expect(font.availableFeatures).toContain('kern');
  },
);

test('the style sheet names the font files, and every font face has a local fallback until it loads', async () => {
  const css = await readFile(path.join(root, '.plumbline/fonts.css'), 'utf8');
  for (const address of Object.values(await addresses())) expect(css).toContain(`url('${address}')`);
  expect(css.match(/font-display: optional/g)).toHaveLength(2);
  expect(css).toMatch(/'Plumbline Serif Fallback';\n\s+src: local\('Georgia'\)/);
  expect(css).toMatch(/'Plumbline Sans Fallback';\n\s+src: local\('Arial'\)/);
});

test('a local font is scaled to the width and line height of our font', () => {
  const ours = { unitsPerEm: 2000, ascent: 1500, descent: -500, lineGap: 0, advance: 1000 };
  const local = { unitsPerEm: 1000, ascent: 900, descent: -200, lineGap: 30, advance: 400 };
  expect(matchMetrics(ours, local)).toEqual({ sizeAdjust: 1.25, ascent: 0.6, descent: 0.2, lineGap: 0 });
});

test('writing the fonts again rewrites nothing, and removes files from earlier runs', async () => {
  const file = path.join(root, 'public', (await addresses()).serif);
  const before = statSync(file).mtimeMs;
  await writeFile(path.join(root, 'public/fonts/serif-00000000.woff2'), 'old');
  expect(await prepareFonts({ root, typefaces: {} })).toEqual({ bytes });
  expect(statSync(file).mtimeMs).toBe(before);
  expect(readdirSync(path.join(root, 'public/fonts'))).toHaveLength(2);
});

test('a newsroom can use its own typefaces, but figures keep the typeface with which they are laid out', async () => {
  const own = await mkdtemp(path.join(tmpdir(), 'plumbline-fonts-'));
  await symlink(path.join(project, 'node_modules'), path.join(own, 'node_modules'), 'junction');
  await mkdir(path.join(own, 'content/typefaces'), { recursive: true });
  for (const name of ['serif', 'sans'])
    await copyFile(
      path.join(project, `node_modules/@fontsource-variable/noto-${name}/files/noto-${name}-latin-wght-normal.woff2`),
      path.join(own, `content/typefaces/${name}.woff2`),
    );
  const familyOf = async (start: string): Promise<string> => {
    const [name = ''] = readdirSync(path.join(own, 'public/fonts')).filter((file) => file.startsWith(start));
    const font = create(await readFile(path.join(own, 'public/fonts', name)));
    return 'familyName' in font ? font.familyName : '';
  };
  const typefaces = { serif: 'content/typefaces/serif.woff2', sans: 'content/typefaces/sans.woff2' };
  await prepareFonts({ root: own, typefaces });
  expect(await familyOf('serif')).toContain('Noto Serif');
  expect(await familyOf('sans')).toContain('Noto Sans');
  expect(await familyOf('figure')).toContain('Libre Franklin');
  const css = await readFile(path.join(own, '.plumbline/fonts.css'), 'utf8');
  expect(css).toMatch(/\.fig \{\n\s+--font-sans: 'Figure Sans'/);

  // The check reports a missing file. Until it exists, pages use our typeface.
  await prepareFonts({ root: own, typefaces: { serif: 'content/typefaces/none.woff2' } });
  expect(await familyOf('serif')).toContain('Newsreader');
  await rm(own, { recursive: true });
});

test('each character that is neither in our fonts nor in every system’s fonts is reported once', () => {
  expect(uncoveredCharacters('Plain – “words”, €5 ≈ 5 →\n\tÅngström 中文中')).toEqual(['中', '文']);
});

test('every character in the content is in our fonts or in every system’s fonts', () => {
  const files = readdirSync(path.join(project, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:mdx|yml|csv)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(0);
  const uncovered = files.map((name) => [
    name,
    uncoveredCharacters(readFileSync(path.join(project, 'content', name), 'utf8')),
  ]);
  expect(uncovered.filter(([, characters]) => characters?.length !== 0)).toEqual([]);
});
