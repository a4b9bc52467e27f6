import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { catalogOf } from '../../check/edition';
import { words } from '../../domain/vocabulary';
import { textReport } from '../../problems/text-report';
import { gitIn } from '../../system/testing/git-in';
import { newContent, type Outcome } from './command';

const testdata = path.resolve(import.meta.dirname, '../../check/testdata');
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plumbline-new-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Copies the fixture newsroom or the small newsroom into the test’s folder. The small newsroom suffices for most tests. */
function begin(newsroom: 'fixture' | 'small'): void {
  for (const part of newsroom === 'fixture' ? ['base', 'fixture'] : ['base'])
    cpSync(path.join(testdata, part, 'content'), path.join(root, 'content'), { recursive: true });
}

function run(...args: string[]): Promise<Outcome> {
  return newContent({ args, root, today: '2026-02-03' });
}

const file = 'content/articles/who-buys-what-china-makes.mdx';

test('a new article is a draft that uses every component and passes the check', async () => {
  begin('fixture');
  const { message } = await run('article', 'Who buys what China makes?');
  expect(message).toContain(`Wrote ${file}`);
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text).toMatch(/^---\ntitle: Who buys what China makes\?\n/);
  expect(text).toMatch(/\npublishedOn: "?2026-02-03"?\n/);
  expect(text).toMatch(/\nstatus: draft\n/);
  // A draft has never been published, so it cannot have corrections.
  for (const word of words.filter((any) => any !== 'Corrected')) expect(text).toContain(`<${word} `);

  const checked = checkNewsroom(await readContent(root));
  expect(checked.ok ? [] : checked.problems.filter((problem) => problem.file === file)).toEqual([]);
});

test('the check rejects every sample sentence if a new article is published unchanged', async () => {
  begin('fixture');
  await run('article', 'Who buys what China makes?');
  const written = path.join(root, file);
  const text = readFileSync(written, 'utf8').replace('status: draft', 'status: published');
  writeFileSync(written, text);
  const checked = checkNewsroom(await readContent(root));
  const problems = checked.ok ? [] : checked.problems.filter(({ rule }) => rule === 'sample/published');
  const reportedLines = new Set(problems.map(({ position }) => position.line));
  const sentences = text
    .split('\n')
    .flatMap((line, index) => (/^[A-Z]|^standfirst: |^ *none: /.test(line) ? [index + 1] : []));
  expect(sentences.length).toBeGreaterThan(7);
  expect(sentences.filter((line) => !reportedLines.has(line))).toEqual([]);
  expect(textReport(problems, new Map()).match(/^error\[/gm), 'reported once, with all places').toHaveLength(1);
});

test('the check rejects every sample record if a new newsroom’s sample article is published unchanged', async () => {
  expect(await run('newsroom', 'The Harbour Ledger')).toMatchObject({ code: 0 });
  const sample = path.join(root, 'content/articles/a-first-explainer.mdx');
  writeFileSync(sample, readFileSync(sample, 'utf8').replace('status: draft', 'status: published'));
  const checked = checkNewsroom(await readContent(root));
  const files = checked.ok
    ? []
    : checked.problems.flatMap(({ rule, file: at }) => (rule === 'sample/published' ? [at] : []));
  const all = [
    'articles/a-first-explainer.mdx',
    'figures/sample/oats.yml',
    'series/sample/oats.csv',
    'series/sample/oats.yml',
    'sources/sample/table.yml',
    'statistics/sample.yml',
    'viewpoints/sample.yml',
  ];
  expect([...new Set(files)]).toEqual(all.map((name) => `content/${name}`));
});

test.each([
  ['CON', 'The article’s address would be /articles/con/. This name is reserved. Choose a different title.'],
  ['index', 'The article’s address would be /articles/index/. This name is reserved. Choose a different title.'],
  ['40% of oats', 'The title contains a number without a source, "40%". Choose a title without the number.'],
])('npm run new does not write an article with the invalid title “%s”', async (title, message) => {
  begin('small');
  expect(await run('article', title)).toEqual({ code: 1, message });
});

test('npm run new does not overwrite an existing article', async () => {
  begin('small');
  await run('article', 'Who buys what China makes?');
  const before = readFileSync(path.join(root, file), 'utf8');
  const outcome = await run('article', 'Who buys what China makes', '--date', '2026-02-04');
  expect(outcome).toEqual({ code: 1, message: expect.stringContaining(`${file} already exists`) });
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(before);
});

test.each([
  [['artcle', 'A title'], 2, 'Did you mean "article"?'],
  [['podcast', 'A title'], 2, 'Known kinds: article, newsroom'],
  [['newsroom'], 2, 'The name is missing'],
  [['newsroom', 'The', 'Ledger'], 2, 'Put the name in quotation marks: "The Ledger"'],
  [['newsroom', 'x'.repeat(41)], 1, 'The name must have 1 to 40 characters'],
  [['newsroom', ''], 1, 'The name must have 1 to 40 characters'],
  [['newsroom', 'The Ledger'], 1, 'content/ is not in a git repository'],
  [[], 2, 'Usage:'],
  [['article'], 2, 'The title is missing'],
  [['article', 'Two', 'words'], 2, 'Put the title in quotation marks'],
  [['article', '再平衡'], 1, 'cannot be turned into an address'],
  [['article', 'A title', '--viewpoint', 'nobodys'], 1, 'There is no viewpoint "nobodys"'],
  [
    ['article', 'A title', '--date', '2026-02-30'],
    1,
    'This date does not exist: the last day of the month is 2026-02-28.',
  ],
  [['article', 'A title', '--colour', 'red'], 2, '--colour'],
] as const)('npm run new rejects %j with the reason, and writes nothing', async (args, code, reason) => {
  begin('small');
  const before = readdirSync(path.join(root, 'content/articles'));
  expect(await run(...args)).toEqual({ code, message: expect.stringContaining(reason) });
  expect(existsSync(path.join(root, file))).toBe(false);
  expect(readdirSync(path.join(root, 'content/articles'))).toEqual(before);
});

test('a new newsroom has the given name, passes the check, publishes nothing and keeps the editors’ guide', async () => {
  begin('fixture');
  for (const name of ['README.md', 'published.txt']) writeFileSync(path.join(root, 'content', name), 'Before.\n');
  gitIn(root, 'init', '-q');
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-qm', 'before');
  expect(await run('newsroom', 'The Harbour Ledger: “7”')).toMatchObject({ code: 0 });
  const checked = checkNewsroom(await readContent(root));
  expect(checked).toMatchObject({ ok: true });
  if (!checked.ok) return;
  const edition = { audience: 'readers', on: null } as const;
  expect(checked.catalog.newsroom.name).toBe('The Harbour Ledger: “7”');
  expect(checked.catalog.articles.size).toBe(1);
  const { articles, figures, statistics, series, sources } = catalogOf(edition, checked);
  expect([articles, figures, statistics, series, sources].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  expect(existsSync(path.join(root, 'content/README.md'))).toBe(true);
  expect(existsSync(path.join(root, 'content/published.txt'))).toBe(false);
});

test('npm run new does not replace uncommitted content', async () => {
  begin('small');
  gitIn(root, 'init', '-q');
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-qm', 'before');
  writeFileSync(path.join(root, 'content/people.yml'), 'desk: changed');
  const outcome = await run('newsroom', 'The Harbour Ledger');
  expect(outcome).toEqual({ code: 1, message: expect.stringContaining('M content/people.yml') });
  expect(readFileSync(path.join(root, 'content/people.yml'), 'utf8')).toBe('desk: changed');
  expect(existsSync(path.join(root, 'content/newsroom.yml'))).toBe(false);
});

test('npm run new replaces content if committed files were deleted, because git still has them, and names at most ten uncommitted files', async () => {
  begin('small');
  gitIn(root, 'init', '-q');
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-qm', 'before');
  rmSync(path.join(root, 'content/people.yml'));
  expect((await run('newsroom', 'The Harbour Ledger')).code).toBe(0);
  for (const name of Array.from({ length: 12 }, (_, index) => `draft-${index}.mdx`))
    writeFileSync(path.join(root, 'content/articles', name), 'Text.');
  const { message } = await run('newsroom', 'The Harbour Herald');
  expect(message).toMatch(/(?:\n.. content\/\S+){10}\nand \d+ more$/);
});
