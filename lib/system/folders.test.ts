import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkTree, measureFolder, replaceFolder } from './folders';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-folders-'));
});

afterEach(() => rm(root, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
}

test('a finished site replaces the previous one completely', async () => {
  await write('out/index.html', 'old');
  await write('out/gone.html', 'old');
  await write('.cache/site/index.html', 'new');
  await replaceFolder(path.join(root, '.cache/site'), path.join(root, 'out'));
  expect(await readdir(path.join(root, 'out'))).toEqual(['index.html']);
  expect(await readFile(path.join(root, 'out/index.html'), 'utf8')).toBe('new');
  expect(await readdir(path.join(root, '.cache'))).toEqual([]);
});

test('a finished site can be moved into place even if there is no previous one to replace', async () => {
  await write('.cache/site/index.html', 'new');
  await replaceFolder(path.join(root, '.cache/site'), path.join(root, 'out'));
  expect(await readdir(path.join(root, 'out'))).toEqual(['index.html']);
});

test('if there is no finished site, the previous one stays', async () => {
  await write('out/index.html', 'old');
  await write('.cache/site/half.html', 'new');
  await expect(replaceFolder(path.join(root, '.cache/site'), path.join(root, 'out'))).rejects.toThrow('no site');
  expect(await readFile(path.join(root, 'out/index.html'), 'utf8')).toBe('old');
});

test('measureFolder counts the pages and the bytes in a folder and its subfolders', async () => {
  await write('out/index.html', '12345');
  await write('out/figures/a/index.html', '123');
  await write('out/figures/a/data.csv', '12');
  expect(measureFolder(path.join(root, 'out'))).toEqual({ pages: 2, bytes: 10 });
});

test('linkTree links all files of one folder into another, keeps the files already there, and never overwrites a file', async () => {
  await write('from/a/b.txt', 'b');
  await write('to/a/c.txt', 'c');
  await linkTree(path.join(root, 'from'), path.join(root, 'to'));
  expect((await readdir(path.join(root, 'to/a'))).sort()).toEqual(['b.txt', 'c.txt']);
  // Replacing a file in one folder does not change the file in the other folder.
  await rm(path.join(root, 'from/a/b.txt'));
  await write('from/a/b.txt', 'another');
  expect(await readFile(path.join(root, 'to/a/b.txt'), 'utf8')).toBe('b');
  await expect(linkTree(path.join(root, 'from'), path.join(root, 'to'))).rejects.toThrow('EEXIST');
});
