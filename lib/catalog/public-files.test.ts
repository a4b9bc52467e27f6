import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isReservedName } from '../site/reserved';
import { publicProblems } from './public-files';
import { readFileAt } from './read-content';

const reportsOf = (file: string, bytes: Uint8Array): string[] =>
  publicProblems({ path: file, bytes, text: new TextDecoder().decode(bytes) }).map(({ message }) => message);

const png = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
};

test('an image whose content matches its extension passes, up to 5 MB', () => {
  expect(reportsOf('public/a.png', png(5_000_000))).toEqual([]);
  expect(reportsOf('public/a.png', png(5_000_001))).toEqual(['The file is 5001 kB, but the limit is 5000 kB.']);
  expect(reportsOf('public/a.jpg', png(9))).toEqual([
    'The extension of the file says JPG, but its content is not JPG.',
  ]);
});

test('an SVG in an encoding that would hide its scripts from the check is rejected', () => {
  const utf16 = Buffer.from('\uFEFF<svg><script>1</script></svg>', 'utf16le');
  expect(reportsOf('public/a.svg', utf16)[0]).toMatch(/^The text contains /);
});

test.each(['sw.js', 'SW.JS', '_next', '.htaccess', 'index.html', 'con', 'figures'])(
  'under public/, the name %s is reserved',
  (name) => {
    expect(reportsOf(`public/${name}`, png(9))).toEqual([`The name "${name}" is reserved.`]);
    expect(reportsOf(`public/.well-known/${name}`, png(9))).toEqual([`The name "${name}" is reserved.`]);
  },
);

test('an extension in capitals, which servers treat as a different one, is rejected', () => {
  expect(reportsOf('public/a.PNG', png(9))).toEqual(['The extension .PNG has capital letters.']);
});

test.each(['a b.png', 'a#b.png', 'a%20b.png', 'größe.png', 'a?.png'])(
  'under public/, the name %s is rejected, because an address cannot contain it unescaped',
  (name) => {
    expect(reportsOf(`public/${name}`, png(9))[0]).toMatch('not allowed in an address');
  },
);

test('the name of every section of the site is reserved', () => {
  const sections = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // In Next, a folder whose name starts with an underscore is not a route:
  // https://nextjs.org/docs/app/getting-started/project-structure#private-folders
  const routes = sections.map(({ name }) => name).filter((name) => !name.startsWith('_'));
  expect(routes.filter((name) => !isReservedName(name))).toEqual([]);
});

test.each(['index.txt', '404.txt', '__next._tree.txt', 'llms.txt', 'pagefind', 'glossary', 'oembed'])(
  'under public/, names of files that the build writes or removes are reserved: %s',
  (name) => {
    expect(reportsOf(`public/${name}`, png(9))).toEqual([`The name "${name}" is reserved.`]);
  },
);

test('an image that cannot be decoded is rejected when it is read; an SVG is checked for unsafe content first', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'public-'));
  await mkdir(path.join(root, 'public'));
  const problemsOf = async (name: string, content: string | Uint8Array): Promise<string[]> => {
    await writeFile(path.join(root, 'public', name), content);
    return publicProblems(await readFileAt(root, `public/${name}`, false)).map(({ message }) => message);
  };
  try {
    expect(await problemsOf('empty.png', png(5000))).toEqual([
      expect.stringMatching(/^The image cannot be displayed\./),
    ]);
    expect(await problemsOf('open.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).toEqual([
      expect.stringMatching(/^The drawing cannot be displayed\./),
    ]);
    expect(await problemsOf('unsafe.svg', '<svg><script></svg>')).toEqual([
      '<script> is not allowed: it is not part of a drawing.',
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
