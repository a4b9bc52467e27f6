import type { LocatedUse } from '../articles/parse-body';
import type { Mention } from '../collections/collection';
import { collections, documentKinds, kinds } from '../collections/collections';
import type { Kind } from '../domain/catalog';
import { statisticsOf } from '../domain/finding';
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

/** Every mention of an id, in file order. */
export function allReferences(parsed: ParsedContent): Reference[] {
  const found: Reference[] = [];
  const mentions: MentionOf = (kind, { id: by, file, position }) => {
    const from: EntryKey = { kind, id: by };
    return {
      id: (to, id, path) => void found.push(new Mentioned(from, to, id, file, null, () => position(path))),
      statistic: (statistic, path) =>
        void found.push(new Mentioned(from, 'statistics', statistic.id, file, statistic, () => position(path))),
    };
  };

  const pinnedTo = pins(parsed);
  for (const kind of kinds) mentionsIn(parsed, kind, mentions, pinnedTo);
  const writers = documentKeys(parsed);
  for (const [file, { uses }] of parsed.bodies) {
    const from = writers.get(file) ?? null;
    found.push(...uses.flatMap((use) => useReferences(from, file, use, pinnedTo.get(file))));
  }
  return found;
}

type MentionOf = (kind: Kind, entry: Entry<unknown>) => Mention;

function mentionsIn<Name extends Kind>(
  entries: ReadEntries,
  kind: Name,
  mentions: MentionOf,
  pinnedTo: ReturnType<typeof pins>,
): void {
  const { mentions: own, findings } = collections[kind];
  for (const entry of entries[kind].values()) {
    const mention = mentions(kind, entry);
    own(entry.value, mention);
    for (const [index, finding] of (findings?.(entry.value) ?? []).entries())
      for (const { field, reference } of statisticsOf(finding))
        mention.statistic(pinnedReference(reference, pinnedTo.get(entry.file)), ['findings', index, field]);
  }
}

/** The kind and id of each document whose front matter could be read, by file. */
export function documentKeys(parsed: ParsedContent): ReadonlyMap<string, EntryKey> {
  return new Map(
    documentKinds.flatMap((kind) => [...parsed[kind].values()].map(({ file, id }) => [file, { kind, id }] as const)),
  );
}

/** A class rather than an object literal, so that tens of thousands of mentions share one getter. */
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
