import { createHash } from 'node:crypto';
import { parseContent } from '../catalog/parse-content';
import {
  emptyContent,
  keepValues,
  mergeContent,
  type EarlierContent,
  type ParsedContent,
} from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { checkParsed, type Known, type Checked } from './check-newsroom';
import type { Catalog } from '../domain/catalog';
import { createNumbers, type Numbers } from '../numbers/resolve';

/** The changes to the content since the last check. */
export interface Changes {
  /** Files that are new or were written again, even without changes. */
  readonly written: readonly ContentFile[];
  /** The paths of deleted files. */
  readonly removed: readonly string[];
}

/** The result of a check after some changes. */
export interface Recheck {
  readonly checked: Checked;
  /** All current files. */
  readonly files: readonly ContentFile[];
  /** The paths of the files that had to be parsed; for a series, the path of its metadata. */
  readonly parsed: readonly string[];
}

/**
 * Returns a check that remembers the content. It parses only changed files, then links and checks everything, because a change in one file
 * can make a sentence in any other file wrong. Objects that an edit does not affect stay the same objects, so that the rules can reuse
 * their results. The result is the same as that of `checkNewsroom` for all files.
 *
 * @param days `date` and `edition`: see `checkNewsroom`
 */
export function createIncrementalCheck({
  date = null,
  edition = null,
}: { readonly date?: string | null; readonly edition?: string | null } = {}): (changes: Changes) => Recheck {
  const files = new Map<string, ContentFile & { readonly hash: string }>();
  /** The parsed files by path, in the order of their paths. The two files of a series are one part. */
  let parts = new Map<string, ParsedContent>();
  /** The paths of the parts that must be parsed. They stay in this set if parsing or checking fails. */
  const touched = new Set<string>();
  let numbers: Numbers | null = null;
  let last: Checked | null = null;

  return ({ written, removed }) => {
    for (const file of written) {
      const hash = hashOf(file);
      if (files.get(file.path)?.hash === hash) continue;
      files.set(file.path, { ...file, hash });
      touched.add(partOf(file.path));
    }
    for (const path of removed) if (files.delete(path)) touched.add(partOf(path));
    if (last !== null && touched.size === 0) return { checked: last, files: [...files.values()], parsed: [] };

    const earlier = last;
    // If this check fails, the next one reuses nothing.
    last = null;
    const changed: EarlierContent['changed'][number][] = [];
    let isInOrder = true;
    for (const part of touched) {
      const own = [...new Set([csvOf(part), part])].map((path) => files.get(path)).filter((file) => file !== undefined);
      const before = parts.get(part) ?? emptyContent();
      const now = keepValues(before, parseContent(own));
      changed.push({ before, now });
      isInOrder &&= parts.has(part);
      if (own.length === 0) parts.delete(part);
      else parts.set(part, now);
    }
    const known: Known = {
      resolveOf: (catalog) => {
        if (numbers === null || !sameData(numbers.catalog, catalog)) numbers = createNumbers(catalog, numbers);
        return numbers.resolve;
      },
    };
    if (!isInOrder) parts = new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
    const content = mergeContent([...parts.values()], earlier === null ? null : { content: earlier.parsed, changed });
    last = checkParsed(content, [...files.values()], { date, edition, known });
    const parsed = [...touched];
    touched.clear();
    return { checked: last, files: [...files.values()], parsed };
  };
}

/** Whether two catalogs have the same statistics and series, and therefore the same numbers. */
function sameData(a: Catalog, b: Catalog): boolean {
  return sameEntries(a.statistics, b.statistics) && sameEntries(a.series, b.series);
}

function sameEntries<Id, Value>(a: ReadonlyMap<Id, Value>, b: ReadonlyMap<Id, Value>): boolean {
  return a.size === b.size && [...a].every(([id, value]) => b.get(id) === value);
}

function hashOf({ bytes, link }: ContentFile): string {
  return link === true ? 'link' : createHash('sha256').update(bytes).digest('hex');
}

/**
 * The path under which a file is cached. The two files of a series are parsed together, so both are cached under the path of the metadata.
 */
function partOf(path: string): string {
  return path.replace(/^(content\/series\/.+)\.csv$/, '$1.yml');
}

function csvOf(part: string): string {
  return part.replace(/^(content\/series\/.+)\.yml$/, '$1.csv');
}
