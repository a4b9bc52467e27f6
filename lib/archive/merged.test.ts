import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePublished, publishedPath, publishedText } from '../catalog/parse-published';
import { gitIn } from '../system/testing/git-in';
import { linesOnNoSide, sidesOfMerge } from './merged';

let root = '';

type Statements = Readonly<Record<string, string>>;
const shared = { '/a/': 'A', '/b/': 'B\n  value: 1' };
const ours = { ...shared, '/b/': 'B\n  value: 2' };
const theirs = { ...shared, '/c/': 'C' };

const listOf = (statements: Statements): string =>
  publishedText(Object.keys(statements), new Map(Object.entries(statements)), '2024-05-01');
const unsealed = (statements: Statements): string => listOf(statements).replace(/sealed \w{12}/, 'sealed 000000000000');

async function commit(text: string, ...args: string[]): Promise<void> {
  await writeFile(path.join(root, publishedPath), text);
  gitIn(root, 'add', '.');
  gitIn(root, 'commit', '--quiet', '--message=List', ...args);
}

/** Checks a merged list with these addresses and their recorded content. Returns the line and message of each problem. */
async function reportsOf(statements: Statements): Promise<string[]> {
  const problems = linesOnNoSide(parsePublished(unsealed(statements)), await sidesOfMerge(root));
  return problems.map(({ position, message }) => `${position.line} ${message}`);
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-merged-'));
  await mkdir(path.join(root, 'content'));
  gitIn(root, 'init', '--quiet', '--initial-branch=main');
});

afterAll(() => rm(root, { recursive: true }));

describe.sequential('a merged list', () => {
  it('is reported as a problem if no commit contains a list', async () => {
    expect(await reportsOf(shared)).toEqual([expect.stringContaining('git has no earlier version')]);
  });

  it('may contain only lines from the committed list if there was no merge', async () => {
    await commit(listOf(shared));
    expect(await reportsOf(shared)).toEqual([]);
    expect(await reportsOf({ ...shared, '/b/': 'B\n  value: 3' })).toEqual([
      '7 “value: 3” does not match the list of any merged branch.',
    ]);
    expect(await reportsOf({ '/a/': 'A' })).toEqual(['1 /b/ was published, but is no longer in this list.']);
    const more = Object.fromEntries([1, 2, 3, 4, 5].map((index) => [`/x${index}/`, 'X']));
    expect(await reportsOf({ ...shared, ...more })).toEqual([
      ...[8, 9, 10].map((line) => expect.stringMatching(new RegExp(`^${line} “/x\\d/ X” does not match`))),
      '1 Further problems in this list that are not shown: 2.',
    ]);
  });

  it('must not contain lines that were edited by hand, even after they were committed', async () => {
    gitIn(root, 'checkout', '--quiet', '-b', 'hand');
    await commit(unsealed(ours));
    expect(await reportsOf(ours)).toHaveLength(1);
    gitIn(root, 'checkout', '--quiet', 'main');
  });

  it('may contain lines from both sides, during the merge and after the merge is committed', async () => {
    gitIn(root, 'checkout', '--quiet', '-b', 'theirs');
    await commit(listOf(theirs));
    gitIn(root, 'checkout', '--quiet', 'main');
    await commit(listOf(ours));
    const both = { ...theirs, ...ours };
    expect(await reportsOf(both)).toHaveLength(1);
    gitIn(root, 'merge', '--quiet', '--no-commit', '--strategy=ours', 'theirs');
    expect(await reportsOf(both)).toEqual([]);
    expect(await reportsOf({ ...both, '/d/': 'D' })).toHaveLength(1);
    await commit(unsealed(both));
    expect(await reportsOf(both)).toEqual([]);
    expect(await reportsOf({ ...both, '/d/': 'D' })).toHaveLength(1);
    expect(await reportsOf(ours)).toEqual(['1 /c/ was published, but is no longer in this list.']);
  });
});
