import path from 'node:path';
import { csvHash } from '../../catalog/parse-csv';
import { readContent, type ContentFile } from '../../catalog/read-content';
import { compareNewsrooms } from '../compare-newsrooms';
import { impact, type Impact } from '../impact';
import { readNewsroom } from '../newsroom';

/** Edits to the small newsroom's files, by path: a function changes the text, a string replaces it, null deletes the file. */
export type Edits = Readonly<Record<string, ((text: string) => string) | string | null>>;

export const article = 'content/articles/more-oats.mdx';
export const factCheck = 'content/fact-checks/quarter-of-the-harvest.mdx';
export const csv = 'content/series/fjord-office/oats.csv';
export const statistics = 'content/statistics/oats.yml';
const metadata = 'content/series/fjord-office/oats.yml';

/** Reads the small newsroom of the check’s tests, which has no problems. */
function baseFiles(): Promise<ContentFile[]> {
  return readContent(path.join(import.meta.dirname, '../../check/testdata/base'));
}

/** Returns the small newsroom's files after some edits, with the series' hash updated. */
export async function filesWith(edits: Edits): Promise<ContentFile[]> {
  const texts = new Map((await baseFiles()).map((file) => [file.path, file.text]));
  for (const [name, edit] of Object.entries(edits)) {
    if (edit === null) texts.delete(name);
    else texts.set(name, typeof edit === 'string' ? edit : edit(texts.get(name) ?? ''));
  }
  const described = texts.get(metadata);
  if (described !== undefined)
    texts.set(metadata, described.replace(/sha256: .*/, `sha256: ${csvHash(texts.get(csv) ?? '')}`));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => fileOf(name, text));
}

function fileOf(name: string, text: string): ContentFile {
  return { path: name, text, bytes: new TextEncoder().encode(text) };
}

/** Returns the impact of some edits to the small newsroom, optionally after earlier edits. Validates the result against the schema. */
export async function impactOf(edits: Edits, before: Edits = {}): Promise<Impact> {
  const [was, is] = await Promise.all([filesWith(before), filesWith({ ...before, ...edits })]);
  return impact.parse(compareNewsrooms(readNewsroom(was, 'before', null), readNewsroom(is, 'after', null)));
}

/** Returns an edit that replaces all occurrences of a string. The edit throws if there are none. */
export function put(written: string, text: string): (file: string) => string {
  return (file) => {
    if (!file.includes(written)) throw new Error(`The small newsroom does not contain "${written}".`);
    return file.replaceAll(written, text);
  };
}
