import { keptDataFile } from '../../catalog/kept-data';
import { csvHash } from '../../catalog/parse-csv';
import { publishedPath, publishedText } from '../../catalog/parse-published';
import { contentFile, type ContentFile } from '../../catalog/read-content';
import type { Redirect } from '../../domain/redirect';
import type { Problem } from '../../problems/problem';
import type { Checked } from '../check-newsroom';
import { catalogOf } from '../edition';
import { silentChanges } from '../silent-changes';
import { silentProblem } from '../silent-problems';
import { statementsOf, statementText } from '../statements';
import { checkInTurn } from './check-in-turn';
import { baseNewsroom } from './newsroom';

const on = '2024-06-01';
const inTurn = checkInTurn({ edition: on });
export const csv = 'content/series/fjord-office/oats.csv';
export const metadata = 'content/series/fjord-office/oats.yml';
export const source = 'content/sources/fjord-office/yearbook-2023.yml';
export const statistics = 'content/statistics/oats.yml';
export const check = 'content/fact-checks/quarter-of-the-harvest.mdx';
export const article = 'content/articles/more-oats.mdx';
export const corrections = 'content/corrections.yml';

/** A change to the text of a file. */
export type Edit = (text: string) => string;
/** Returns an edit that replaces one text with another, and fails if the first does not occur. */
export const put =
  (from: string, to: string): Edit =>
  (text) => {
    if (!text.includes(from)) throw new Error(`The newsroom does not say "${from}".`);
    return text.replaceAll(from, to);
  };

function good(files: readonly ContentFile[]): Extract<Checked, { ok: true }> {
  const checked = inTurn(files);
  if (checked.ok) return checked;
  throw new Error(checked.problems.map(({ file, message }) => `${file} ${message}`).join('\n'));
}

function readersOf(checked: Extract<Checked, { ok: true }>) {
  const { parsed, resolve } = checked;
  const newsroom = { parsed, catalog: catalogOf({ audience: 'readers', on }, checked), resolve };
  return { ...newsroom, statements: statementsOf(newsroom) };
}

type Edits = Readonly<Record<string, Edit | string>>;

/** Applies edits to files and updates the hash of the series. */
function edited(files: ReadonlyMap<string, string>, edits: Edits): Map<string, string> {
  const after = new Map(files);
  for (const [path, edit] of Object.entries(edits)) {
    const text = typeof edit === 'string' ? edit : edit(after.get(path) ?? '');
    if (text === '') after.delete(path);
    else after.set(path, text);
  }
  const hash = csvHash(after.get(csv) ?? '');
  after.set(metadata, (after.get(metadata) ?? '').replace(/sha256: .*/, `sha256: ${hash}`));
  return after;
}

function filesOf(texts: ReadonlyMap<string, string>): ContentFile[] {
  return [...texts].map(([path, text]) => contentFile(path, text));
}

/** The text of a file; empty if it does not exist. */
export function textIn(files: readonly ContentFile[], name: string): string {
  return files.find(({ path }) => path === name)?.text ?? '';
}

interface Before {
  /** Edits to the base newsroom before it was published. */
  readonly published?: Edits;
  readonly redirects?: readonly Redirect[];
}

/** The messages about edits to a newsroom that was published on 1 May 2024. */
export async function reportsOf(edits: Edits, before: Before = {}): Promise<string[]> {
  const problems = await problemsOf(edits, before);
  return problems.map(({ file, position, message }) => `${file}:${position.line} ${message}`);
}

/** The hints about edits to a newsroom that was published on 1 May 2024. */
export async function hints(edits: Edits, before: Before = {}): Promise<string[]> {
  const problems = await problemsOf(edits, before);
  return problems.map(({ hint }) => hint ?? '');
}

async function problemsOf(edits: Edits, { published = {}, redirects = [] }: Before): Promise<Problem[]> {
  const base = new Map((await baseNewsroom()).map(({ path, text }) => [path, text]));
  const before = edited(base, published);
  const { statements } = readersOf(good(filesOf(before)));
  const recorded = new Map([...statements].map(([address, statement]) => [address, statementText(statement)]));
  before.set(publishedPath, publishedText(recorded.keys(), recorded, '2024-05-01'));
  before.set(keptDataFile('fjord-office/oats'), before.get(csv) ?? '');
  const after = edited(before, edits);
  const checked = good(filesOf(after));
  return silentChanges({ ...readersOf(checked), redirects, texts: after, on }).map(silentProblem);
}

/** A log with one correction. */
export const correction = (of: string, { date = '2024-05-02', was = 'It was so.', now = 'It is so.' } = {}): string => `told:
  date: '${date}'
  severity: update
  was: ${was}
  now: ${now}
  why: It changed.
  of: ${of}
`;
