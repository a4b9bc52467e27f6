import { csvHash } from '../../catalog/parse-csv';
import type { ContentFile } from '../../catalog/read-content';
import { baseNewsroom } from '../../check/testdata/newsroom';
import { compareNewsrooms } from '../compare-newsrooms';
import { impact, type Impact } from '../impact';
import { readNewsroom, type Newsroom } from '../newsroom';

/** Edits to the small newsroom's files, by path: a function changes the text, a string replaces it, null deletes the file. */
export type Edits = Readonly<Record<string, ((text: string) => string) | string | null>>;

export const article = 'content/articles/more-oats.mdx';
export const factCheck = 'content/fact-checks/quarter-of-the-harvest.mdx';
export const csv = 'content/series/fjord-office/oats.csv';
export const statistics = 'content/statistics/oats.yml';
const metadata = 'content/series/fjord-office/oats.yml';

/** Returns the small newsroom's files after some edits, with the series' hash updated. */
export async function filesWith(edits: Edits): Promise<ContentFile[]> {
  const texts = new Map((await baseNewsroom()).map((file) => [file.path, file.text]));
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

let unedited: Promise<Newsroom> | null = null;

/** Returns the state before the edits of a test. Most tests begin with the newsroom as it is, which is therefore read only once. */
function stateBefore(edits: Edits): Promise<Newsroom> {
  const read = async () => readNewsroom(await filesWith(edits), 'before', null);
  return Object.keys(edits).length > 0 ? read() : (unedited ??= read());
}

/** Returns the impact of some edits to the small newsroom, optionally after earlier edits. Validates the result against the schema. */
export async function impactOf(edits: Edits, before: Edits = {}): Promise<Impact> {
  const after = readNewsroom(await filesWith({ ...before, ...edits }), 'after', null);
  return impact.parse(compareNewsrooms(await stateBefore(before), after));
}

/** Returns an edit that replaces all occurrences of a string. The edit throws if there are none. */
export function put(written: string, text: string): (file: string) => string {
  return (file) => {
    if (!file.includes(written)) throw new Error(`The small newsroom does not contain "${written}".`);
    return file.replaceAll(written, text);
  };
}
