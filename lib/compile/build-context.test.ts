import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { revision, revisionFile } from '../views/revision';
import { RevisionFile } from './build-context';

it('RevisionFile records the compiled revision, and detects that another process has compiled since', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'revision-'));
  const file = path.join(root, revisionFile);
  try {
    const written = { revision: 'first', problems: 'A problem', isPreview: false };
    const own = new RevisionFile(root);
    await own.write(written);
    expect(revision.parse(JSON.parse(await readFile(file, 'utf8')))).toEqual(written);
    expect(await own.isAsWritten()).toBe(true);

    await writeFile(file, 'of a build');
    expect(await own.isAsWritten()).toBe(false);
  } finally {
    await rm(root, { recursive: true });
  }
});
