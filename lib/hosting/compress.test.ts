import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFiles } from './compress';

it('texts of at least 1,024 bytes get compressed copies, and other files do not', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'compress-'));
  const names = ['a.html', 'small.html', 'a.png'];
  for (const name of names) await writeFile(path.join(root, name), 'a'.repeat(name === 'small.html' ? 1023 : 1024));
  await compressFiles(root, names, path.join(root, 'cache'));
  const copies = (await readdir(root)).filter((name) => /\.(?:br|gz)$/.test(name)).sort();
  expect(copies).toEqual(['a.html.br', 'a.html.gz']);
  expect(gunzipSync(await readFile(path.join(root, 'a.html.gz'))).toString()).toBe('a'.repeat(1024));
  await rm(root, { recursive: true });
});
