import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** A file of a search index, by its path in the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The bytes that Pagefind writes before the CBOR of each file. */
const mark = Buffer.from('pagefind_dcd');

/** A filter: its name, and for each of its values, the pages that have the value. */
const filterFile = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);
/** A language's index: the version, the pages, the words, the name and hash of each filter, and further data. */
const metaFile = z.tuple(
  [z.string(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))],
  z.unknown(),
);
const entryFile = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

/**
 * Makes the files of a Pagefind 1.5 index identical in every run. Pagefind lists the values of a filter in a different order each time, and
 * names files by a hash of their contents. This function sorts the values and renames the files that contain them.
 *
 * @throws if a file is not in the format of Pagefind 1.5
 */
export function deterministicIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = map(files, /^filter\/(.+)\.pf_filter$/, (content, name) => {
    const [filter, values] = filterFile.parse(unpack(content));
    const packed = pack([filter, values.toSorted(byFirst)]);
    renamed.set(name, nameOf(name, packed));
    return { path: `filter/${nameOf(name, packed)}.pf_filter`, content: packed };
  });
  const metas = map(filters, /^pagefind\.(.+)\.pf_meta$/, (content, name) => {
    const [version, pages, words, named, ...rest] = metaFile.parse(unpack(content));
    const sorted = named.map(([filter, hash]): [string, string] => [filter, known(renamed, hash)]).toSorted(byFirst);
    const packed = pack([version, pages, words, sorted, ...rest]);
    renamed.set(name, nameOf(name, packed));
    return { path: `pagefind.${nameOf(name, packed)}.pf_meta`, content: packed };
  });
  return map(metas, /^pagefind-entry\.json$/, (content) => {
    const entry = entryFile.parse(JSON.parse(Buffer.from(content).toString()));
    for (const language of Object.values(entry.languages)) language.hash = known(renamed, language.hash);
    return { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) };
  });
}

/**
 * Replaces each file that has a path matching `pattern` with the result of `make`, which gets the file's content and the part of the path
 * that the pattern captures.
 */
function map(
  files: readonly IndexFile[],
  pattern: RegExp,
  make: (content: Uint8Array, name: string) => IndexFile,
): IndexFile[] {
  return files.map((file) => {
    const found = pattern.exec(file.path);
    return found === null ? file : make(file.content, found[1] ?? '');
  });
}

function unpack(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error(
      'A file in the search index is not in the format of Pagefind 1.5, the only one that lib/build/deterministic-index.ts reads.',
    );
  return decode(bytes.subarray(mark.length));
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([mark, encode(value)]), { level: 9 });
}

/** Replaces the hash in a name, such as `en_1324f86`, with the hash of the new content. */
function nameOf(name: string, content: Uint8Array): string {
  return `${name.slice(0, name.lastIndexOf('_'))}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

function known(renamed: ReadonlyMap<string, string>, name: string): string {
  const now = renamed.get(name);
  if (now === undefined) throw new Error(`The search index refers to a file that it does not contain: ${name}.`);
  return now;
}

function byFirst([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
