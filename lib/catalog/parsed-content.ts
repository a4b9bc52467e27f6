import { isDeepStrictEqual } from 'node:util';
import type { ParsedBody } from '../articles/parse-body';
import { kinds } from '../collections/collections';
import type { DocumentKind, Kind, Written } from '../domain/catalog';
import { memoize } from '../domain/memoize';
import { recordOf } from '../domain/record-of';
import type { Redirect } from '../domain/redirect';
import type { Problem } from '../problems/problem';
import type { Entry } from './entry';
import type { PublishedLine } from './parse-published';
import type { ContentFile } from './read-content';

export type { Kind };

/** A parsed document: the values of its front matter, and its body as data. */
export interface DocumentEntry<FrontMatter> extends Entry<FrontMatter> {
  readonly body: ParsedBody;
}

/** The entries of each kind, by their ids. */
type ParsedEntries = {
  readonly [Name in Kind]: Map<string, Name extends DocumentKind ? DocumentEntry<Written[Name]> : Entry<Written[Name]>>;
};

/** The entries of each kind, by their ids: read-only, and without the bodies of documents. */
export type ReadEntries = { readonly [Name in Kind]: ReadonlyMap<string, Entry<Written[Name]>> };

/** All parsed content, and the problems found while parsing. */
export interface ParsedContent extends ParsedEntries {
  /** Redirects and removals, by address. */
  readonly redirects: Map<string, Redirect>;
  /** Every address ever published, with its line in the list. */
  readonly published: Map<string, PublishedLine>;
  /** The day on which the list of published addresses was last written; empty if there is no list. */
  readonly recordedOn: Set<string>;
  /** By series id, the copy of the data file that was stored when the series was last published. */
  readonly publishedData: Map<string, ContentFile>;
  /** The bodies of all documents by file, including those whose front matter could not be parsed. */
  readonly bodies: Map<string, ParsedBody>;
  /**
   * The ids of entries that could not be parsed, by kind. References to these ids are not reported as broken. `topic/*` and `*` stand for
   * everything that an unreadable file may contain.
   */
  readonly broken: Map<Kind, Set<string>>;
  readonly problems: Problem[];
}

export function emptyContent(): ParsedContent {
  return {
    ...recordOf(kinds, () => new Map<string, never>()),
    redirects: new Map(),
    published: new Map(),
    recordedOn: new Set(),
    publishedData: new Map(),
    bodies: new Map(),
    broken: new Map(),
    problems: [],
  };
}

/**
 * Replaces the value of each entry with the earlier value object if the two are equal. Results that were computed only from this value can
 * then be reused, even if other entries in the same file have changed.
 */
export function keepValues(earlier: ParsedContent, now: ParsedContent): ParsedContent {
  for (const kind of kinds) keepIn<unknown>(earlier[kind], now[kind]);
  return now;
}

function keepIn<Value>(earlier: ReadonlyMap<string, Entry<Value>>, now: Map<string, Entry<Value>>): void {
  for (const [id, entry] of now) {
    const before = earlier.get(id);
    if (before !== undefined && isDeepStrictEqual(before.value, entry.value))
      now.set(id, { ...entry, value: before.value });
  }
}

/** An earlier result of `mergeContent`, and the parts that were replaced, added or removed since. */
export interface EarlierContent {
  readonly content: ParsedContent;
  readonly changed: readonly {
    /** The part before the change; empty (`emptyContent()`) if the change added the part. */
    readonly before: ParsedContent;
    /** The part after the change; empty if the change removed it. */
    readonly now: ParsedContent;
  }[];
}

/**
 * Merges the parsed parts of the content. Entries keep the order of the parts. If an edit affects only an article, the map of all sources
 * is the same object as in the earlier content, and so is every other map or list without a changed part. Rules rely on this to do only the
 * work that an edit makes necessary, so a map must never be changed after parsing.
 */
export function mergeContent(parts: readonly ParsedContent[], earlier: EarlierContent | null = null): ParsedContent {
  const whole: Writable = emptyContent();
  for (const kind of kinds) mergeKind(whole, kind, parts, earlier);
  for (const field of ['redirects', 'published', 'publishedData', 'bodies'] as const)
    mergeField(whole, field, parts, earlier);
  const hasRest = ({ broken, recordedOn, problems }: ParsedContent): boolean =>
    broken.size + recordedOn.size + problems.length > 0;
  if (earlier !== null && !earlier.changed.some(({ before, now }) => hasRest(before) || hasRest(now))) {
    const { broken, recordedOn, problems } = earlier.content;
    return { ...whole, broken, recordedOn, problems };
  }
  for (const { broken, recordedOn, problems } of parts) {
    for (const [kind, ids] of broken) for (const id of ids) markBroken(whole, kind, id);
    for (const day of recordedOn) whole.recordedOn.add(day);
    whole.problems.push(...problems);
  }
  return whole;
}

type Writable = { -readonly [Field in keyof ParsedContent]: ParsedContent[Field] };
type WritableEntries = { -readonly [Name in Kind]: ParsedEntries[Name] };

function mergeKind<Name extends Kind>(
  whole: WritableEntries,
  kind: Name,
  parts: readonly ParsedContent[],
  earlier: EarlierContent | null,
): void {
  if (earlier !== null && isUntouched((part) => part[kind], earlier)) whole[kind] = earlier.content[kind];
  else for (const part of contributing((one) => one[kind], parts, earlier)) addEntries(whole, part, kind);
}

function addEntries<Name extends Kind>(whole: ParsedEntries, part: ParsedEntries, kind: Name): void {
  const target: ParsedEntries[Name] = whole[kind];
  addAll(target, part[kind]);
}

type OtherMaps = Pick<Writable, 'redirects' | 'published' | 'publishedData' | 'bodies'>;

function mergeField<Name extends keyof OtherMaps>(
  whole: OtherMaps,
  field: Name,
  parts: readonly ParsedContent[],
  earlier: EarlierContent | null,
): void {
  if (earlier !== null && isUntouched((part) => part[field], earlier)) whole[field] = earlier.content[field];
  else
    for (const part of contributing((one) => one[field], parts, earlier))
      addAll<string, unknown>(whole[field], part[field]);
}

type MapIn = (part: ParsedContent) => ReadonlyMap<string, unknown>;

function isUntouched(mapIn: MapIn, { changed }: EarlierContent): boolean {
  return changed.every(({ before, now }) => mapIn(before).size + mapIn(now).size === 0);
}

/**
 * Returns the parts to merge into one map, in order. If each changed part has the same keys as before, the earlier content and the changed
 * parts are enough: the new values replace the old ones. All parts are needed if a key was added or removed, or if several parts have the
 * same key.
 */
function contributing(
  mapIn: MapIn,
  parts: readonly ParsedContent[],
  earlier: EarlierContent | null,
): readonly ParsedContent[] {
  if (earlier === null) return parts;
  const { content, changed } = earlier;
  const areReplaced = changed.every(
    ({ before, now }) =>
      mapIn(before).size === mapIn(now).size &&
      [...mapIn(before)].every(([key, value]) => mapIn(now).has(key) && mapIn(content).get(key) === value),
  );
  return areReplaced ? [content, ...changed.map(({ now }) => now)] : parts;
}

function addAll<Key, Value>(target: Map<Key, Value>, source: ReadonlyMap<Key, Value>): void {
  for (const [key, value] of source) target.set(key, value);
}

/**
 * The day of each article’s numbers (`asOf`), by the article’s file. The numbers are shown as they were on that day. If the day is
 * undefined, the numbers follow revisions of the data.
 */
export function pins({ articles }: ParsedContent): ReadonlyMap<string, string | undefined> {
  return daysIn(articles);
}

const daysIn = memoize(
  (articles: ReadEntries['articles']) => new Map([...articles.values()].map(({ file, value }) => [file, value.asOf])),
);

/** Stores an entry that was parsed; if there are problems instead, stores them and marks the id as broken. */
export function store<Stored extends Entry<unknown>>(
  parsed: ParsedContent,
  kind: Kind,
  map: Map<string, Stored>,
  id: string,
  entry: Stored | Problem[],
): void {
  if (!Array.isArray(entry)) {
    map.set(id, entry);
    return;
  }
  parsed.problems.push(...entry);
  markBroken(parsed, kind, id);
}

export function markBroken({ broken }: ParsedContent, kind: Kind, id: string): void {
  broken.set(kind, (broken.get(kind) ?? new Set()).add(id));
}

/** Whether an id may belong to an entry that could not be parsed. */
export function isBroken({ broken }: ParsedContent, kind: Kind, id: string): boolean {
  const marked = broken.get(kind);
  return marked !== undefined && [id, `${id.split('/')[0] ?? ''}/*`, '*'].some((mark) => marked.has(mark));
}
