import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ArtefactFolder, writeArtefacts } from './write-artefacts';

it('writeArtefacts makes a folder contain exactly the given files, and does not rewrite unchanged files', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'artefacts-'));
  try {
    await writeArtefacts(folder, new Map(['a/b/c.txt', 'a/d.txt', 'e/f.txt'].map((name) => [name, name] as const)));
    const { mtimeMs } = await stat(path.join(folder, 'a/d.txt'));
    await writeArtefacts(folder, new Map(['a/d.txt', 'g.txt'].map((name) => [name, name] as const)));
    // It also removes empty folders, which would otherwise be published.
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'a/d.txt', 'g.txt']);
    expect((await stat(path.join(folder, 'a/d.txt'))).mtimeMs).toBe(mtimeMs);
    expect(await readFile(path.join(folder, 'g.txt'), 'utf8')).toBe('g.txt');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('an ArtefactFolder writes changed files, removes obsolete files, and does not read unchanged files again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'artefacts-'));
  const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  try {
    const artefacts = new ArtefactFolder(folder);
    await artefacts.write(
      new Map([
        ['a/gone', 'gone'],
        ['changed', 'old'],
        ['same', 'same'],
      ]),
    );
    await writeFile(path.join(folder, 'same'), 'by another hand');
    await artefacts.write(
      new Map([
        ['changed', 'new'],
        ['same', 'same'],
      ]),
    );
    expect((await readdir(folder)).sort()).toEqual(['changed', 'same']);
    expect(await text('changed')).toBe('new');
    expect(await text('same')).toBe('by another hand');

    await artefacts.add(new Map([['added', 'added']]));
    await artefacts.write(new Map([['changed', 'new']]));
    expect(await readdir(folder)).toEqual(['changed']);

    await writeFile(path.join(folder, 'changed'), 'by another hand');
    artefacts.forget();
    await artefacts.write(new Map([['changed', 'new']]));
    expect(await text('changed')).toBe('new');
  } finally {
    await rm(folder, { recursive: true });
  }
});
