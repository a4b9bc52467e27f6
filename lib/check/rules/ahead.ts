import type { Entry } from '../../catalog/entry';
import { datedReferences, type EntryKey } from '../../catalog/references';
import { memoize } from '../../domain/memoize';
import { dayOf } from '../../domain/period-order';
import { compareReleases, laterRelease } from '../../domain/publication';
import { firstYears, lastBegun } from '../../domain/recorded-day';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { didYouMeanDay } from './likely-day';
import { fieldName, recordedDays, type KnownDay } from './recorded-days';

/**
 * No recorded event is dated after the day for which the site is built (the edition). Because editors work in different time zones, a day
 * counts as begun when it has begun anywhere in the world. Work on a held-back text may be dated up to the day on which it is published.
 * Plans may be in the future: the next review, the last valid day of a number, a publication date, and the date of a correction, which is
 * held back until then.
 */
export const ahead: EditorialRule = (context) => {
  const { edition } = context;
  if (edition === null) return { problems: [] };
  return { problems: [...recorded(context, edition), ...published(context, edition), ...readings(context, edition)] };
};

function recorded({ parsed }: CheckContext, edition: string): Problem[] {
  return recordedDays(parsed).flatMap((days) => recordedAhead(days, edition));
}

const recordedAhead = memoize((days: readonly KnownDay[], edition: string): readonly Problem[] =>
  days.flatMap(({ entry: { file, position }, path, first, written, since, is }) => {
    if (is !== 'past' || first <= dayOf(lastBegun(edition))) return [];
    // A date a few weeks ahead was probably written in advance; a date years ahead probably has a typing error.
    const isTypo = first > dayOf(edition) + 366;
    const meant = isTypo ? didYouMeanDay(written, `${firstYears[since]}-01-01`, lastBegun(edition)) : null;
    return [
      {
        rule: 'date/order',
        file,
        position: position(path),
        message: `"${fieldName(path)}" is ${written}, which is in the future: today is ${edition}.`,
        hint: [meant, 'Write the actual date.'].filter((text) => text !== null).join(' '),
      },
    ];
  }),
);

/** Whether readers can see an entry before the given day. */
function isBefore(key: EntryKey, day: string, { publication }: CheckContext, edition: string): boolean {
  const seen = laterRelease(publication.releaseOf(key), { from: lastBegun(edition) });
  return compareReleases({ from: day }, seen) > 0;
}

/** Reports articles and fact-checks whose update or check is dated in the future, if readers can see the text before that date. */
function published(context: CheckContext, edition: string): Problem[] {
  const { articles, factChecks } = context.parsed;
  const futureDate = (
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
            message: `"${field}" is ${day}, which is in the future, but this text is published before that day.`,
            hint: 'Write the actual date, or hold this text back with a later publishedOn.',
          },
        ];
  return [
    ...[...articles.values()].flatMap((entry) =>
      futureDate({ kind: 'articles', id: entry.id }, entry, 'updatedOn', entry.value.updatedOn),
    ),
    ...[...factChecks.values()].flatMap((entry) =>
      futureDate({ kind: 'factChecks', id: entry.id }, entry, 'checkedOn', entry.value.checkedOn),
    ),
  ];
}

/**
 * Reports numbers that are used as of a future day. If a whole article gives its numbers as of that day (`asOf`), only that field is
 * reported.
 */
function readings(context: CheckContext, edition: string): Problem[] {
  const { parsed, references } = context;
  return datedReferences(references).flatMap((mention): Problem[] => {
    const { from, statistic } = mention;
    const day = statistic.asOf;
    if (from === null || !isBefore(from, day, context, edition)) return [];
    if (from.kind === 'articles' && parsed.articles.get(from.id)?.value.asOf === day) return [];
    return [
      {
        rule: 'date/order',
        file: mention.file,
        position: mention.position,
        message: `"${mention.id}" is used as of ${day}, which is in the future.`,
        hint: 'Write the day on which the number had the value that you use.',
      },
    ];
  });
}
