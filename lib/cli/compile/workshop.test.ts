import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RevisionFile } from './workshop';

it('has pages made anew with the same report, but never over what somebody else has compiled', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'revision-'));
  const file = path.join(root, '.plumbline/revision.ts');
  try {
    const revision = new RevisionFile(root);
    await revision.write({ revision: 'first', problems: 'A problem', isPreview: false });
    const before = await readFile(file, 'utf8');
    await revision.renew();
    const renewed = await readFile(file, 'utf8');
    expect(renewed).not.toBe(before);
    expect(renewed).toContain('"A problem"');
    expect(await revision.isAsWritten()).toBe(true);

    await writeFile(file, 'of a build');
    await revision.renew();
    expect(await readFile(file, 'utf8')).toBe('of a build');
  } finally {
    await rm(root, { recursive: true });
  }
});
