import type { Entry } from '../../catalog/entry';
import type { ParsedContent } from '../../catalog/parsed-content';
import type { EntryKey } from '../../catalog/references';
import { isoDay } from '../../domain/calendar';
import { periodKey } from '../../domain/period';
import { dayOf, firstDay } from '../../domain/period-order';
import { compareReleases, laterRelease } from '../../domain/publication';
import type { Unknown } from '../../domain/text';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';

/** A date as content has it. */
export type Written = string | Unknown | null | undefined;

/** The first day that a date can mean: `2025` began on 1 January. Null where it is not known. */
export function earliest(date: Written): number | null {
  return typeof date === 'string' ? dayOf(date) : null;
}

/** A field that says when something was done. */
interface Done {
  readonly entry: Entry<unknown>;
  readonly field: readonly PropertyKey[];
  readonly date: Written;
  /** How the date is written, where that is another way. */
  readonly written?: string;
}

/**
 * Nothing that content records as done lies ahead of the day of the edition. What is done for a text that is held back may be dated up
 * to the day on which readers get it. Plans lie ahead: the next review, the last day of a number, the day of a publication, and
 * the day of a correction, which is held back until then.
 */
export const ahead: EditorialRule = (context) => {
  const { edition } = context;
  if (edition === null) return { problems: [] };
  return { problems: [...recorded(context, edition), ...published(context, edition), ...readings(context, edition)] };
};

function recorded({ parsed }: CheckContext, edition: string): Problem[] {
  return [...whatIsDone(parsed)].flatMap(({ entry: { file, position }, field, date, written = date }) => {
    const first = earliest(date);
    if (first === null || first <= dayOf(edition) || typeof written !== 'string') return [];
    return [
      {
        rule: 'date/order',
        file,
        position: position(field),
        message: `"${field.filter((part) => typeof part === 'string').join('.')}" is ${written}, which is still to come: it is ${edition}.`,
        hint: 'Write the day on which it was done.',
      },
    ];
  });
}

/** What others did, and what we did before we wrote of it: it was done, whenever the text that rests on it is published. */
function* whatIsDone(parsed: ParsedContent): Generator<Done> {
  for (const entry of parsed.sources.values()) {
    const { publishedOn, accessedOn, lastReached } = entry.value;
    yield { entry, field: ['publishedOn'], date: publishedOn };
    yield { entry, field: ['accessedOn'], date: accessedOn };
    yield { entry, field: ['lastReached', 'on'], date: lastReached?.on };
  }
  for (const entry of parsed.stateOutlets.values())
    yield { entry, field: ['documentedIn', 'readOn'], date: entry.value.documentedIn.readOn };
  for (const entry of parsed.series.values())
    for (const [index, { until }] of entry.value.superseded.entries())
      yield { entry, field: ['superseded', index, 'until'], date: isoDay(firstDay(until)), written: periodKey(until) };
  for (const entry of parsed.statistics.values())
    yield { entry, field: ['retired', 'on'], date: entry.value.retired?.on };
  for (const entry of parsed.viewpoints.values())
    yield { entry, field: ['publishedOn'], date: entry.value.publishedOn };
  for (const entry of parsed.factChecks.values())
    yield { entry, field: ['claim', 'saidOn'], date: entry.value.claim.saidOn };
}

/** Whether readers get an entry before a day that is still to come. */
function isBefore(key: EntryKey, day: string, { publication }: CheckContext, edition: string): boolean {
  const seen = laterRelease(publication.releaseOf(key), { from: edition });
  return compareReleases({ from: day }, seen) > 0;
}

/** Texts that say that they were updated or checked on a day after that on which readers get them. */
function published(context: CheckContext, edition: string): Problem[] {
  const { articles, factChecks } = context.parsed;
  const told = (
    key: EntryKey,
    { file, position }: Entry<unknown>,
    field: string,
    day: string | undefined,
  ): Problem[] =>
    day === undefined || !isBefore(key, day, context, edition)
      ? []
      : [
          {
            rule: 'date/order',
            file,
            position: position([field]),
            message: `"${field}" is ${day}, which is still to come, but this is published.`,
            hint: 'Write the day on which it was done, or hold it back with publishedOn.',
          },
        ];
  return [
    ...[...articles.values()].flatMap((entry) =>
      told({ kind: 'articles', id: entry.id }, entry, 'updatedOn', entry.value.updatedOn),
    ),
    ...[...factChecks.values()].flatMap((entry) =>
      told({ kind: 'factChecks', id: entry.id }, entry, 'checkedOn', entry.value.checkedOn),
    ),
  ];
}

/** Numbers that are read as they will have stood on a day; those of a pinned text are told of at its pin. */
function readings(context: CheckContext, edition: string): Problem[] {
  const { parsed, references } = context;
  return references.flatMap((mention): Problem[] => {
    const { from, statistic } = mention;
    const day = statistic?.asOf;
    if (day === undefined || from === null || !isBefore(from, day, context, edition)) return [];
    if (from.kind === 'articles' && parsed.articles.get(from.id)?.value.asOf === day) return [];
    return [
      {
        rule: 'date/order',
        file: mention.file,
        position: mention.position,
        message: `"${mention.id}" is read as of ${day}, which is still to come.`,
        hint: 'Write the day on which it stood as you tell it.',
      },
    ];
  });
}
