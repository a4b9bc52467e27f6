import path from 'node:path';
import { parseContent } from '../../catalog/parse-content';
import { mergeContent } from '../../catalog/parsed-content';
import { readContent, type ContentFile } from '../../catalog/read-content';
import { toCatalog } from '../../catalog/link';
import { allReferences } from '../../catalog/references';
import type { Catalog } from '../../domain/catalog';
import { statisticReference, type StatisticReference } from '../../domain/statistic';
import { createResolve, type Resolve } from '../../numbers/resolve';
import { catalogOf } from '../edition';
import { publicationOf } from '../publication';

export const newsrooms = path.join(import.meta.dirname, 'newsrooms');

const readBase = once(() => readContent(path.join(import.meta.dirname, 'base')));
const parseBase = once(async () => parseContent(await readBase()));

/** Reads or parses the base newsroom only the first time, because hundreds of tests begin with it. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | null = null;
  return () => (result ??= read());
}

/** The base newsroom: small and valid, with invented countries and one source. */
export async function baseNewsroom(): Promise<ContentFile[]> {
  return [...(await readBase())];
}

/** The base newsroom with the files of a case added or replaced. A file `x.deleted` removes `x`. */
export function newsroomOf(name: string): Promise<ContentFile[]> {
  return withFilesOf(path.join(newsrooms, name));
}

/**
 * The fixture newsroom, on which the engine is tested: every kind of content and figure, each verdict, several topics,
 * names that are long or written from right to left, corrections, drafts, and entries that are withdrawn, moved or not
 * published yet. Its files are added to the base newsroom.
 */
export function fixtureNewsroom(): Promise<ContentFile[]> {
  return withFilesOf(path.join(import.meta.dirname, 'fixture'));
}

async function withFilesOf(folder: string): Promise<ContentFile[]> {
  const files = new Map((await baseNewsroom()).map((file) => [file.path, file]));
  for (const file of await readContent(folder)) {
    if (file.path.endsWith('.deleted')) files.delete(file.path.slice(0, -'.deleted'.length));
    else files.set(file.path, file);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of the base newsroom, with files added or replaced: texts, by path. */
export async function baseWith(written: Readonly<Record<string, string>>): Promise<ContentFile[]> {
  const files = new Map((await baseNewsroom()).map((file) => [file.path, file]));
  for (const [name, text] of Object.entries(written)) files.set(name, contentFile(name, text));
  return [...files.values()];
}

/** A content file with this text, as if it had been read from disk. */
export function contentFile(name: string, written: string): ContentFile {
  const bytes = new TextEncoder().encode(written);
  return { path: name, bytes, text: new TextDecoder().decode(bytes) };
}

/**
 * The catalog and numbers of the base newsroom with files added or replaced. Nothing is checked.
 *
 * @param on the day of publication; null for no particular day, which leaves out only drafts
 */
export async function newsroomWith(
  written: Readonly<Record<string, string>>,
  on: string | null = null,
): Promise<{ catalog: Catalog; resolve: Resolve }> {
  const files = new Map((await baseNewsroom()).map((file) => [file.path, file]));
  const own = Object.entries(written).map(([name, text]) => contentFile(name, text));
  const replacesFiles = own.some((file) => files.has(file.path));
  for (const file of own) files.set(file.path, file);
  const parsed = replacesFiles
    ? parseContent([...files.values()])
    : mergeContent([await parseBase(), parseContent(own)]);
  const catalog = toCatalog(parsed);
  const publication = publicationOf(parsed, allReferences(parsed), on);
  return {
    catalog: catalogOf({ audience: 'readers', on }, { catalog, publication }),
    resolve: createResolve(catalog),
  };
}

/** Parses a reference: `oats/arvenia` or `oats/arvenia@2019`. */
export function reference(text: string): StatisticReference {
  return statisticReference.parse(text);
}
