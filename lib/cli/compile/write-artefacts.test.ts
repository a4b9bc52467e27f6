import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeArtefacts } from './write-artefacts';

it('makes a folder hold these files and nothing else, and leaves alone what is right', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'artefacts-'));
  try {
    await writeArtefacts(folder, new Map(['a/b/c.txt', 'a/d.txt', 'e/f.txt'].map((name) => [name, name] as const)));
    const { mtimeMs } = await stat(path.join(folder, 'a/d.txt'));
    await writeArtefacts(folder, new Map(['a/d.txt', 'g.txt'].map((name) => [name, name] as const)));
    // Nor are there folders with nothing in them: they would be published.
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'a/d.txt', 'g.txt']);
    expect((await stat(path.join(folder, 'a/d.txt'))).mtimeMs).toBe(mtimeMs);
    expect(await readFile(path.join(folder, 'g.txt'), 'utf8')).toBe('g.txt');
  } finally {
    await rm(folder, { recursive: true });
  }
});
