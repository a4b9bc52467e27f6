import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isKeptName } from '../domain/public-file';
import { publicProblems } from './public-files';

const said = (path: string, bytes: Uint8Array): string[] =>
  publicProblems({ path, bytes, text: new TextDecoder().decode(bytes) }).map(({ message }) => message);

const png = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
};

test('a picture that is what it is called passes, up to 5 MB', () => {
  expect(said('public/a.png', png(5_000_000))).toEqual([]);
  expect(said('public/a.png', png(5_000_001))).toEqual(['The file has 5001 kB; 5000 kB are the most.']);
  expect(said('public/a.jpg', png(9))).toEqual(['The file is no JPG, whatever its name says.']);
});

test('an SVG in another encoding, in which its scripts would not be seen, is refused', () => {
  const utf16 = Buffer.from('\uFEFF<svg><script>1</script></svg>', 'utf16le');
  expect(said('public/a.svg', utf16)[0]).toMatch(/^Here stands /);
});

test.each(['sw.js', 'SW.JS', '_next', '.htaccess', 'index.html', 'con', 'figures'])(
  'nothing may be called %s',
  (name) => {
    expect(said(`public/${name}`, png(9))).toEqual([`The name "${name}" is reserved.`]);
    expect(said(`public/.well-known/${name}`, png(9))).toEqual([`The name "${name}" is reserved.`]);
  },
);

test('an ending in capitals, which servers take for another, is refused', () => {
  expect(said('public/a.PNG', png(9))).toEqual(['The ending .PNG has capitals.']);
});

test.each(['a b.png', 'a#b.png', 'a%20b.png', 'größe.png', 'a?.png'])('no address is written like %s', (name) => {
  expect(said(`public/${name}`, png(9))[0]).toMatch('cannot stand in an address');
});

test('every section of pages keeps its name', () => {
  const sections = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(sections.map(({ name }) => name).filter((name) => !isKeptName(name))).toEqual([]);
});

test.each(['index.txt', '404.txt', '__next._tree.txt', 'llms.txt', 'pagefind', 'glossary', 'oembed'])(
  'what the build writes or removes is not taken from an editor: %s',
  (name) => {
    expect(said(`public/${name}`, png(9))).toEqual([`The name "${name}" is reserved.`]);
  },
);
