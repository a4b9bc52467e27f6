import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { csvHash } from '../catalog/parse-csv';
import { readContent } from '../catalog/read-content';
import { checkNewsroom } from '../check/check-newsroom';
import type { NumberFix } from '../check/number-fixes';
import { gitIn } from '../system/testing/git-in';
import { safeNumberFixes } from './safe-fixes';

const base = path.resolve(import.meta.dirname, '../check/testdata/base');
const article = 'content/articles/more-oats.mdx';
const ownLines = readFileSync(path.join(base, article), 'utf8').split('\n').length;
const folders: string[] = [];
let root = '';

const rewrite = async (file: string, change: (text: string) => string): Promise<void> => {
  const text = await readFile(path.join(root, file), 'utf8');
  await writeFile(path.join(root, file), change(text));
};

/** Changes the share for 2019, which the articles state, and records the file's new hash. */
async function changeRecord(value: string): Promise<void> {
  const series = 'content/series/fjord-office/oats';
  await rewrite(`${series}.csv`, (text) => text.replace(/Arvenia,2019,[\d.]+/, `Arvenia,2019,${value}`));
  const hash = csvHash(await readFile(path.join(root, `${series}.csv`), 'utf8'));
  await rewrite(`${series}.yml`, (text) => text.replace(/sha256: .*/, `sha256: ${hash}`));
}

const addSentence = (sentence: string): Promise<void> => rewrite(article, (text) => `${text}\n${sentence}\n`);

/**
 * Lists the corrections of the wrong numbers in the added sentences, such as `20.5% → 19.5%`. If a number is not replaced, adds the reason:
 * `20.5% → 19.5%: changed-record`. Leaves out the article’s own sentences, which state the same numbers.
 */
async function fixesOf(trustRecords = false): Promise<string[]> {
  const files = await readContent(root);
  const checked = checkNewsroom(files);
  if (checked.ok) return [];
  const { safe, unsafe } = await safeNumberFixes(root, files, checked, trustRecords);
  const isAdded = ({ file, position }: NumberFix): boolean => file === article && position.line > ownLines;
  return [
    ...safe.filter(isAdded).map(({ written, text }) => `${written} → ${text}`),
    ...unsafe.filter(({ fix }) => isAdded(fix)).map(({ fix, why }) => `${fix.written} → ${fix.text}: ${why}`),
  ];
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-fixes-'));
  folders.push(root);
  await cp(base, root, { recursive: true });
});

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

function commit(): void {
  gitIn(root, 'init', '--quiet', '--initial-branch=main');
  gitIn(root, 'add', '.');
  gitIn(root, 'commit', '--quiet', '--message=Base');
}

describe('a number in a text that differs from its record', () => {
  it('is replaced if the record is unchanged since the last commit', async () => {
    commit();
    await addSentence('The share was <Stat of="oats/arvenia" at="2019">21%</Stat>.');
    expect(await fixesOf()).toEqual(['21% → 20.5%']);
  });

  it('stays if the record has changed since the last commit, unless the author trusts the record', async () => {
    await addSentence('The share was <Stat of="oats/arvenia" at="2019">20.5%</Stat>.');
    commit();
    await changeRecord('19.5');
    expect(await fixesOf()).toEqual(['20.5% → 19.5%: changed-record']);
    expect(await fixesOf(true)).toEqual(['20.5% → 19.5%']);
  });

  it('stays if the correct number would make the sentence false, even if the author trusts the record', async () => {
    const sentence =
      'It rose from <Stat of="oats/arvenia" at="2019">20.5%</Stat> to <Stat of="oats/arvenia">24.0%</Stat>.';
    await addSentence(sentence);
    await addSentence('In another paragraph it is <Stat of="oats/arvenia" at="2019">20.5%</Stat>.');
    commit();
    await changeRecord('29.5');
    expect(await fixesOf(true)).toEqual(['20.5% → 29.5%', '20.5% → 29.5%: untrue-words']);
  });

  it('stays if the correct number would put a minus sign after “rise by”, even in a clause with “if”', async () => {
    await addSentence('If shares rise by <Stat of="oats/arvenia-rise">3.5 percentage points</Stat>, mills open.');
    commit();
    await changeRecord('29.5');
    expect(await fixesOf(true)).toEqual(['3.5 percentage points → −5.5 percentage points: untrue-words']);
  });

  it('stays if the correct number would change the order of the numbers in the paragraph', async () => {
    await addSentence(
      'It was <Stat of="oats/arvenia" at="2019">20.5%</Stat> then, not yet <Stat of="oats/arvenia">24.0%</Stat>, as it is today.',
    );
    commit();
    await changeRecord('21.5');
    expect(await fixesOf(true)).toEqual(['20.5% → 21.5%']);
    await changeRecord('29.5');
    expect(await fixesOf(true)).toEqual(['20.5% → 29.5%: untrue-words']);
  });

  it('is replaced if its order changes only with a number of another kind', async () => {
    await addSentence(
      'It was <Stat of="oats/arvenia" at="2019">20.5%</Stat>, and the change is <Stat of="oats/arvenia-rise">3.5 percentage points</Stat>.',
    );
    commit();
    await changeRecord('1.5');
    expect(await fixesOf(true)).toEqual(['20.5% → 1.5%', '3.5 percentage points → 22.5 percentage points']);
  });

  it('is replaced if the number beside it is replaced too and their order stays the same', async () => {
    const share = '<Stat of="oats/arvenia" at="2019">20.5%</Stat>';
    await addSentence(`It was ${share} by one count and ${share} by another.`);
    commit();
    await changeRecord('29.5');
    expect(await fixesOf(true)).toEqual(['20.5% → 29.5%', '20.5% → 29.5%']);
  });

  it('stays if the correct number has the opposite sign', async () => {
    await addSentence('A difference of <Stat of="oats/arvenia-rise">3.5 percentage points</Stat> remains.');
    commit();
    await changeRecord('29.5');
    expect(await fixesOf(true)).toEqual(['3.5 percentage points → −5.5 percentage points: untrue-words']);
  });

  it('stays if the correct number would make a finding at the start of the paragraph false', async () => {
    await addSentence(
      '<Finding is="below" of="oats/arvenia@2019" than="oats/arvenia">Lower</Finding> before: <Stat of="oats/arvenia" at="2019">20.5%</Stat>.',
    );
    commit();
    await changeRecord('29.5');
    expect(await fixesOf(true)).toEqual(['20.5% → 29.5%: untrue-words']);
  });

  it('is replaced if there is no commit to compare the record with', async () => {
    await addSentence('The share was <Stat of="oats/arvenia" at="2019">21%</Stat>.');
    expect(await fixesOf()).toEqual(['21% → 20.5%']);
  });
});
