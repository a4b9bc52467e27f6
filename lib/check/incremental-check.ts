import { createHash } from 'node:crypto';
import { parseContent, type ParsedContent } from '../catalog/parse-content';
import { mergeContent } from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { allReferences, type Reference } from '../catalog/references';
import { checkParsed, type Known, type Checked } from './check-newsroom';
import type { Catalog } from '../domain/catalog';
import { createNumbers, type Numbers } from '../numbers/resolve';

/** What has happened to the content since it was last looked at. */
export interface Changes {
  /** Files that are new or were written, whether or not anything in them is different. */
  readonly written: readonly ContentFile[];
  /** Paths of files that are there no longer. */
  readonly removed: readonly string[];
}

/** The answer to changes. */
export interface Recheck {
  readonly checked: Checked;
  /** All files as they are now. */
  readonly files: readonly ContentFile[];
  /** What had to be parsed for it: the paths of the files, of a series that of its metadata. */
  readonly parsed: readonly string[];
}

/**
 * Makes a check that remembers: it parses what changed, then links and applies the rules to the whole, for a change in
 * one file can put a sentence in any other wrong. Its answer is that of `checkNewsroom` for the same files.
 *
 * @param days `date` and `edition` as of `checkNewsroom`
 */
export function createIncrementalCheck({
  date = null,
  edition = null,
}: { readonly date?: string | null; readonly edition?: string | null } = {}): (changes: Changes) => Recheck {
  const files = new Map<string, ContentFile & { readonly hash: string }>();
  const parts = new Map<string, Part>();
  let numbers: Numbers | null = null;
  let last: Checked | null = null;

  return ({ written, removed }) => {
    const touched = new Set<string>();
    for (const file of written) {
      const hash = hashOf(file);
      if (files.get(file.path)?.hash === hash) continue;
      files.set(file.path, { ...file, hash });
      touched.add(partOf(file.path));
    }
    for (const path of removed) if (files.delete(path)) touched.add(partOf(path));

    for (const part of touched) {
      const own = [...new Set([csvOf(part), part])].map((path) => files.get(path)).filter((file) => file !== undefined);
      if (own.length === 0) parts.delete(part);
      else parts.set(part, partAt(own));
    }
    if (last === null || touched.size > 0) {
      const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
      const known: Known = {
        resolveOf: (catalog) => {
          if (numbers === null || !sameData(numbers.catalog, catalog)) numbers = createNumbers(catalog, numbers);
          return numbers.resolve;
        },
        references: inOrder.flatMap(({ references }) => references),
      };
      last = checkParsed(mergeContent(inOrder.map(({ content }) => content)), [...files.values()], {
        date,
        edition,
        known,
      });
    }
    return { checked: last, files: [...files.values()], parsed: [...touched] };
  };
}

/** Whether all that numbers are made from is the same in two catalogs: those of the one are then those of the other. */
function sameData(a: Catalog, b: Catalog): boolean {
  return sameEntries(a.statistics, b.statistics) && sameEntries(a.series, b.series);
}

function sameEntries<Id, Value>(a: ReadonlyMap<Id, Value>, b: ReadonlyMap<Id, Value>): boolean {
  return a.size === b.size && [...a].every(([id, value]) => b.get(id) === value);
}

interface Part {
  readonly content: ParsedContent;
  readonly references: readonly Reference[];
}

function partAt(files: readonly ContentFile[]): Part {
  const content = parseContent(files);
  return { content, references: allReferences(content) };
}

function hashOf({ bytes, link }: ContentFile): string {
  return link === true ? 'link' : createHash('sha256').update(bytes).digest('hex');
}

/** A series is parsed from two files: they are one part, named by the metadata. */
function partOf(path: string): string {
  return path.replace(/^(content\/series\/.+)\.csv$/, '$1.yml');
}

function csvOf(part: string): string {
  return part.replace(/^(content\/series\/.+)\.yml$/, '$1.csv');
}
