import type { ParsedBody } from '../articles/parse-body';
import { kinds } from '../collections/collections';
import type { DocumentKind, Kind, Written } from '../domain/catalog';
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

/** Merges the parsed parts of the content. Entries keep the order of the parts. */
export function mergeContent(parts: Iterable<ParsedContent>): ParsedContent {
  const whole = emptyContent();
  for (const part of parts) {
    for (const kind of kinds) addEntries(whole, part, kind);
    addAll(whole.published, part.published);
    for (const day of part.recordedOn) whole.recordedOn.add(day);
    addAll(whole.publishedData, part.publishedData);
    addAll(whole.redirects, part.redirects);
    addAll(whole.bodies, part.bodies);
    for (const [kind, ids] of part.broken) for (const id of ids) markBroken(whole, kind, id);
    whole.problems.push(...part.problems);
  }
  return whole;
}

function addEntries<Name extends Kind>(whole: ParsedEntries, part: ParsedEntries, kind: Name): void {
  const target: ParsedEntries[Name] = whole[kind];
  addAll(target, part[kind]);
}

function addAll<Key, Value>(target: Map<Key, Value>, source: ReadonlyMap<Key, Value>): void {
  for (const [key, value] of source) target.set(key, value);
}

/**
 * The day of each article’s numbers (`asOf`), by the article’s file. The numbers are shown as they were on that day. If the day is
 * undefined, the numbers follow revisions of the data.
 */
export function pins({ articles }: ParsedContent): ReadonlyMap<string, string | undefined> {
  return new Map([...articles.values()].map(({ file, value }) => [file, value.asOf]));
}

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
