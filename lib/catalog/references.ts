import type { LocatedUse, ParsedBody } from '../articles/parse-body';
import type { Mention } from '../collections/collection';
import { collections, documentKinds, kinds } from '../collections/collections';
import type { Kind, Written } from '../domain/catalog';
import { statisticsOf } from '../domain/finding';
import { memoize } from '../domain/memoize';
import { pinnedReference, type StatisticReference } from '../domain/statistic';
import { statReference } from '../domain/vocabulary';
import type { Position } from '../problems/problem';
import type { Entry } from './entry';
import { pins, type ParsedContent, type ReadEntries } from './parsed-content';

export interface EntryKey {
  readonly kind: Kind;
  readonly id: string;
}

/** One mention of an id in content. */
export interface Reference {
  /** The entry that contains the mention; null if a document's front matter could not be read. */
  readonly from: EntryKey | null;
  readonly to: Kind;
  readonly id: string;
  readonly file: string;
  /** The position of the mention. It is computed on demand, because this is expensive and most references are correct. */
  readonly position: Position;
  /** If a statistic is mentioned, the whole reference, which may name a period; otherwise null. */
  readonly statistic: StatisticReference | null;
}

/**
 * Mentions of ids: one list for the front matter of each document, one for each body, and one for all entries of each other kind. An
 * unchanged list is the same object as before, so results can be cached by list.
 */
export type References = readonly (readonly Reference[])[];

/** Every mention of an id. */
export function allReferences(parsed: ParsedContent): References {
  const pinnedTo = pins(parsed);
  const inFields = kinds.flatMap((kind) => mentionsIn(parsed, kind, pinnedTo));
  const writers = documentKeys(parsed);
  const inBodies = [...parsed.bodies].map(([file, body]) => {
    const { kind = null, id = null } = writers.get(file) ?? {};
    return bodyReferences(body, file, kind, id, pinnedTo.get(file));
  });
  return [...inFields, ...inBodies].filter((list) => list.length > 0);
}

/** The lists from earlier calls: one for each document, and one for each other kind of entry. Each has the day (`asOf`) of its numbers. */
const known = new WeakMap<object, { readonly day: string | undefined; readonly list: readonly Reference[] }>();

function listOnce(key: object, day: string | undefined, make: () => readonly Reference[]): readonly Reference[] {
  const before = known.get(key);
  if (before !== undefined && before.day === day) return before.list;
  const list = make();
  known.set(key, { day, list });
  return list;
}

function mentionsIn<Name extends Kind>(
  entries: ReadEntries,
  kind: Name,
  pinnedTo: ReturnType<typeof pins>,
): References {
  if (collections[kind].place.form !== 'document')
    return [
      listOnce(entries[kind], undefined, () =>
        [...entries[kind].values()].flatMap((entry) => mentionsOf(kind, entry, undefined)),
      ),
    ];
  return [...entries[kind].values()].map((entry) => {
    const day = pinnedTo.get(entry.file);
    return listOnce(entry, day, () => mentionsOf(kind, entry, day));
  });
}

/** This is a separate function, so that a reference keeps only its own entry in memory, not all entries of the kind. */
function mentionsOf<Name extends Kind>(
  kind: Name,
  { id: by, file, value, position }: Entry<Written[Name]>,
  day: string | undefined,
): Reference[] {
  const { mentions, findings } = collections[kind];
  const from: EntryKey = { kind, id: by };
  const list: Reference[] = [];
  const add = (to: Kind, id: string, statistic: StatisticReference | null, path: readonly PropertyKey[]): void =>
    void list.push(new Mentioned(from, to, id, file, statistic, () => position(path)));
  const mention: Mention = {
    id: (to, id, path) => add(to, id, null, path),
    statistic: (statistic, path) => add('statistics', statistic.id, statistic, path),
  };
  mentions(value, mention);
  for (const [index, finding] of (findings?.(value) ?? []).entries())
    for (const { field, reference } of statisticsOf(finding))
      mention.statistic(pinnedReference(reference, day), ['findings', index, field]);
  return list;
}

const bodyReferences = memoize(
  ({ uses }: ParsedBody, file: string, kind: Kind | null, id: string | null, day: string | undefined) => {
    const from: EntryKey | null = kind === null || id === null ? null : { kind, id };
    return uses.flatMap((use) => useReferences(from, file, use, day));
  },
);

/** The references that ask for a number as it was on an earlier day (`asOf`). */
export function datedReferences(references: References): readonly Dated[] {
  return references.flatMap((list) => datedIn(list));
}

type Dated = Reference & { readonly statistic: { readonly asOf: string } };

const datedIn = memoize((list: readonly Reference[]) => list.filter(isDated));

function isDated(reference: Reference): reference is Dated {
  return reference.statistic?.asOf !== undefined;
}

/** The kind and id of each document whose front matter could be read, by file. */
export function documentKeys(parsed: ParsedContent): ReadonlyMap<string, EntryKey> {
  return new Map(
    documentKinds.flatMap((kind) => [...parsed[kind].values()].map(({ file, id }) => [file, { kind, id }] as const)),
  );
}

/** This is a class rather than an object literal, so that tens of thousands of mentions share one getter. */
class Mentioned implements Reference {
  constructor(
    readonly from: EntryKey | null,
    readonly to: Kind,
    readonly id: string,
    readonly file: string,
    readonly statistic: StatisticReference | null,
    private readonly locate: () => Position,
  ) {}

  get position(): Position {
    return this.locate();
  }
}

function useReferences(
  from: EntryKey | null,
  file: string,
  { use, attribute }: LocatedUse,
  pinnedTo: string | undefined,
): Reference[] {
  const to = (kind: Kind, id: string, name: string) => [
    new Mentioned(from, kind, id, file, null, () => attribute(name)),
  ];
  switch (use.word) {
    case 'Stat': {
      const statistic = pinnedReference(statReference(use), pinnedTo);
      return [new Mentioned(from, 'statistics', use.of, file, statistic, () => attribute('of'))];
    }
    case 'Claimed':
      return to('people', use.by, 'by');
    case 'Uncited':
    case 'Plain':
      return [];
    case 'Finding':
      return statisticsOf(use.finding).map(
        ({ field, reference }) =>
          new Mentioned(from, 'statistics', reference.id, file, pinnedReference(reference, pinnedTo), () =>
            attribute(field),
          ),
      );
    case 'Figure':
      return to('figures', use.id, 'id');
    case 'FactCheck':
      return to('factChecks', use.id, 'id');
    case 'Viewpoint':
      return to('viewpoints', use.id, 'id');
    case 'Term':
      return to('terms', use.id, 'id');
    case 'Corrected':
      return to('corrections', use.id, 'id');
    case 'Cite':
      return to('sources', use.source, 'source');
  }
}
