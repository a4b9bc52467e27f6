import type { Entry } from '../../catalog/entry';
import type { ParsedContent, ReadEntries } from '../../catalog/parsed-content';
import type { RecordedDay } from '../../collections/collection';
import { collections, kinds } from '../../collections/collections';
import type { Kind } from '../../domain/catalog';
import { dayOf } from '../../domain/period-order';
import type { Unknown } from '../../domain/text';
import { memoizeKind } from '../memoize-kind';

/** A date as written in content. */
export type Written = string | Unknown | null | undefined;

/** The earliest day that a date can mean: `2025` starts on 1 January. Null if unknown. */
export function earliest(date: Written): number | null {
  return typeof date === 'string' ? dayOf(date) : null;
}

/** A known date, with its field. */
export interface KnownDay extends Pick<RecordedDay, 'since' | 'is'> {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  /** The day number of the earliest day that the date can mean. */
  readonly first: number;
  readonly written: string;
}

/** Every known date in content, in one list for each kind. Each list stays the same object until an entry of its kind changes. */
export function recordedDays(parsed: ParsedContent): readonly (readonly KnownDay[])[] {
  return kinds.map((kind) => daysIn(parsed, kind));
}

const daysIn = memoizeKind(<Name extends Kind>(entries: ReadEntries, kind: Name): readonly KnownDay[] => {
  const { days } = collections[kind];
  return [...entries[kind].values()].flatMap((entry) =>
    days(entry.value).flatMap(({ path, date, written, since, is }) =>
      typeof date === 'string' ? [{ entry, path, first: dayOf(date), written: written ?? date, since, is }] : [],
    ),
  );
});

/** The name of a field in messages: `claim.saidOn`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join('.');
}
