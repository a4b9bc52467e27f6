import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { siteFileNames } from '../hosting/read-site';
import { removeNextFiles } from './build-pages';

it('files that Next adds to an export are removed, and our own 404 page replaces Next’s', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-export-'));
  try {
    for (const [file, text] of [
      ['index.html', 'home'],
      ['missing.html', 'our own'],
      ['404.html', 'of Next'],
      ['404/index.html', 'of Next'],
      ['_not-found/index.txt', 'of Next'],
      ['_next/static/chunks/a.js', 'of Next'],
      ['figures/-/-/index.html', ''],
      ['figures/oats/-lines/index.html', 'a figure'],
    ] as const) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    await removeNextFiles(folder);
    expect((await siteFileNames(folder)).toSorted()).toEqual([
      '404.html',
      '404/index.html',
      'figures/oats/-lines/index.html',
      'index.html',
    ]);
    for (const file of ['404.html', '404/index.html'])
      expect(await readFile(path.join(folder, file), 'utf8')).toBe('our own');
  } finally {
    await rm(folder, { recursive: true });
  }
});
