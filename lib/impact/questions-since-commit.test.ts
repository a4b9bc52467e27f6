import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseContent } from '../catalog/parse-content';
import { readContent } from '../catalog/read-content';
import { gitIn } from '../system/testing/git-in';
import { questionsSinceCommit } from './questions-since-commit';

const base = path.resolve(import.meta.dirname, '../check/testdata/base');
const csv = 'content/series/fjord-office/oats.csv';
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

it('asks about a changed value until it is committed, even if the project is in a subfolder of the repository', async () => {
  const repository = await mkdtemp(path.join(tmpdir(), 'plumbline-questions-'));
  folders.push(repository);
  const root = path.join(repository, 'site');
  await cp(base, root, { recursive: true });
  const asked = async (): Promise<number> => {
    const files = await readContent(root);
    return (await questionsSinceCommit(root, parseContent(files), files)).length;
  };
  const text = await readFile(path.join(root, csv), 'utf8');
  await writeFile(path.join(root, csv), text.replace('31.5', '315'));
  expect(await asked()).toBe(0);
  await writeFile(path.join(root, csv), text);
  gitIn(repository, 'init', '--quiet', '--initial-branch=main');
  expect(await asked()).toBe(0);
  gitIn(repository, 'add', '.');
  gitIn(repository, 'commit', '--quiet', '--message=Base');
  expect(await asked()).toBe(0);
  await writeFile(path.join(root, csv), text.replace('31.5', '315'));
  expect(await asked()).toBe(1);
  gitIn(repository, 'commit', '--quiet', '--all', '--message=Revised');
  expect(await asked()).toBe(0);
});
