import { readRows } from '../../catalog/csv-rows';
import type { Entry } from '../../catalog/entry';
import type { DocumentEntry, ReadEntries } from '../../catalog/parsed-content';
import { datedReferences } from '../../catalog/references';
import type { Article } from '../../domain/article';
import type { FactCheck } from '../../domain/fact-check';
import { memoize } from '../../domain/memoize';
import { periodKey, type Period } from '../../domain/period';
import { dayOf, firstDay, lastDay } from '../../domain/period-order';
import { lastBegun } from '../../domain/recorded-day';
import { isSoft, type Observation, type Series } from '../../domain/series';
import type { Source } from '../../domain/source';
import type { Problem } from '../../problems/problem';
import { valueOf, type CheckContext, type EditorialRule } from '../context';
import { isEarly } from './early';
import { earliest, type Written } from './recorded-days';
import { dataFileOf } from '../../catalog/parse-series';

/**
 * Reports dates that contradict each other: for example, a value reported before its period ended, or a source read
 * before it was published.
 */
export const times: EditorialRule = (context) => {
  const { parsed, edition, sources: texts } = context;
  const { sources, series, statistics, factChecks, articles, viewpoints } = parsed;
  const begun = edition === null ? null : lastBegun(edition);
  return {
    problems: [
      ...ofSources(sources, begun),
      ...[...series.values()].flatMap((entry) =>
        ofSeries(entry, sources.get(entry.value.source)?.value, edition, texts.get(dataFileOf(entry.file)) ?? ''),
      ),
      ...ofStatistics(statistics, sources, edition),
      ...ofReadings(context),
      ...[...factChecks.values()].flatMap((entry) => ofFactCheck(entry, sources, begun)),
      ...[...articles.values()].flatMap((entry) => ofArticle(entry, sources, viewpoints, begun)),
    ],
  };
};

type Sources = ReadEntries['sources'];

/** Two dates, as written: `date` is certainly later than `other`. */
export interface Later {
  readonly date: string;
  readonly other: string;
}

/** Like `laterOf`, but ignores dates in the future or the distant past: other rules report them. */
type Compare = (date: Written, other: Written) => Later | null;

/** @param begun the latest day that has begun anywhere; null if no day is given */
function comparing(begun: string | null): Compare {
  return (date, other) => {
    const isTypo = laterOf(date, begun) !== null || isEarly(date, 'print') || isEarly(other, 'print');
    return isTypo ? null : laterOf(date, other);
  };
}

/** The latest day that a date can mean; null if unknown. */
export function latest(date: Written): number | null {
  if (typeof date !== 'string') return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return lastDay({ kind: 'year', year });
  return day === undefined ? lastDay({ kind: 'month', year, month }) : dayOf(date);
}

/** Returns the two dates if the first is certainly later; otherwise null. 2023-05 is certainly later than 2022, but not than 2023. */
export function laterOf(date: Written, other: Written): Later | null {
  // ISO dates can be compared as strings, and most dates are in order.
  if (typeof date !== 'string' || typeof other !== 'string' || date <= other) return null;
  const [first, last] = [earliest(date), latest(other)];
  return first !== null && last !== null && first > last ? { date, other } : null;
}

function dateProblem(
  { file, position }: Entry<unknown>,
  field: readonly PropertyKey[],
  message: string,
  hint: string,
): Problem {
  return { rule: 'date/impossible', file, position: position(field), message, hint };
}

const hint = 'Correct one of the two dates.';

const ofSources = memoize((sources: Sources, begun: string | null): readonly Problem[] => {
  const compare = comparing(begun);
  return [...sources.values()].flatMap((entry) => {
    const { publishedOn, accessedOn, archivedUrl, lastReached } = entry.value;
    const problems: Problem[] = [];
    const read = compare(publishedOn, accessedOn);
    if (read !== null)
      problems.push(
        dateProblem(
          entry,
          ['accessedOn'],
          `The source was read on ${read.other}, before it was published (${read.date}).`,
          hint,
        ),
      );
    const reached = compare(publishedOn, lastReached?.on);
    if (reached !== null) {
      const message = `The address was reached on ${reached.other}, before the source was published (${reached.date}).`;
      problems.push(dateProblem(entry, ['lastReached', 'on'], message, hint));
    }
    const [, year, month, day] = /\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d*/.exec(archivedUrl ?? '') ?? [];
    const stamp = year === undefined ? undefined : `${year}-${month}-${day}`;
    if (laterOf(stamp, begun) !== null) {
      const message = `The archived copy is from ${stamp}, which is in the future.`;
      problems.push(dateProblem(entry, ['archivedUrl'], message, 'Copy the address of the archived page again.'));
    }
    const archived = compare(publishedOn, stamp);
    if (archived !== null) {
      const message = `The archived copy is from ${archived.other}, before the source was published (${archived.date}).`;
      problems.push(dateProblem(entry, ['archivedUrl'], message, hint));
    }
    return problems;
  });
});

/**
 * Returns the reason why a source cannot contain a final value for a period: “2024 had not ended on 2024-01-10, when the source was read”.
 * Null if it can, or if no day is known. If nobody recorded when the source was read, the day for which the site is built counts.
 */
function notEnded(period: Period, source: Source | undefined, edition: string | null): string | null {
  const known = isEarly(source?.accessedOn, 'web') ? null : latest(source?.accessedOn);
  const [read, today] = [known, edition === null ? null : dayOf(lastBegun(edition))];
  if (today !== null && (read === null || read > today))
    return lastDay(period) <= today ? null : `${periodKey(period)} has not ended: today is ${edition}`;
  if (read === null || lastDay(period) <= read || typeof source?.accessedOn !== 'string') return null;
  return `${periodKey(period)} had not ended on ${source.accessedOn}, when the source was read`;
}

/**
 * Like `notEnded`, for a period that has not begun. Used only for values of series, which are measured. Single
 * published numbers are often set, not measured: an order in November can set a tariff from December on.
 */
function notBegun(period: Period, source: Source | undefined, accessedOn?: Source['accessedOn']): string | null {
  const read = isEarly(accessedOn, 'web') ? null : latest(accessedOn);
  if (read !== null && firstDay(period) > read && typeof accessedOn === 'string')
    return `${periodKey(period)} had not begun on ${accessedOn}, when the source was read`;
  const published = latest(source?.publishedOn);
  if (published === null || firstDay(period) <= published || typeof source?.publishedOn !== 'string') return null;
  return `${periodKey(period)} had not begun when the source was published (${source.publishedOn})`;
}

const statusHint = 'Use the status that the source gives: it may be projected, estimated or provisional.';

const ofSeries = memoize(
  (entry: Entry<Series>, source: Source | undefined, edition: string | null, data: string): readonly Problem[] => [
    ...reportedAhead(entry, source, edition, data),
    ...supersededAhead(entry),
  ],
);

/** Reports, for each entity, the first value that its source cannot have contained yet, and how many later values have the same problem. */
function reportedAhead(
  entry: Entry<Series>,
  source: Source | undefined,
  edition: string | null,
  data: string,
): Problem[] {
  const file = dataFileOf(entry.file);
  const why = ({ period, status }: Observation): string | null => {
    if (status === 'reported') return notEnded(period, source, edition) ?? notBegun(period, source);
    // A value can be provisional while its period lasts.
    return status === 'provisional' ? notBegun(period, source, source?.accessedOn) : null;
  };
  return [...entry.value.observations].flatMap(([entity, observations]) => {
    const found = observations.filter((one) => why(one) !== null);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return [];
    const period = periodKey(first.period);
    const rows = readRows(data);
    const row = Array.isArray(rows)
      ? rows.find(({ fields }) => fields[0] === entity && fields[1] === period)
      : undefined;
    const more =
      found.length === 1
        ? ''
        : ` Further values with this problem: ${found.length - 1}, up to ${periodKey(last.period)}.`;
    return [
      {
        rule: 'date/impossible',
        file,
        position: { line: row?.line ?? 1, column: row?.columns[3] ?? 1 },
        message: `The value for ${entity} in ${period} has the status "${first.status}", but ${why(first)}.${more}`,
        hint: statusHint,
        cause: 'reported ahead',
      },
    ];
  });
}

function supersededAhead(entry: Entry<Series>): Problem[] {
  return entry.value.superseded.flatMap(({ status, period, until }, index) =>
    status === 'reported' && lastDay(until) < lastDay(period)
      ? [
          dateProblem(
            entry,
            ['superseded', index, 'until'],
            `A value for ${periodKey(period)} has the status "reported", but its replacement is dated ${periodKey(until)}, before ${periodKey(period)} had ended.`,
            statusHint,
          ),
        ]
      : [],
  );
}

const ofStatistics = memoize(
  (statistics: ReadEntries['statistics'], sources: Sources, edition: string | null): readonly Problem[] =>
    [...statistics.values()].flatMap((entry) => {
      const { value } = entry;
      if (value.kind !== 'published' || value.status !== 'reported') return [];
      // A target is set before the period that it is for.
      if (value.states === 'target') return [];
      const why = notEnded(value.period, sources.get(value.source)?.value, edition);
      return why === null ? [] : [dateProblem(entry, ['period'], `The status is "reported", but ${why}.`, statusHint)];
    }),
);

/** Reports numbers that are used as of a day before their period began. Estimates and projections may be older than their period. */
function ofReadings({ references, resolve }: CheckContext): Problem[] {
  return datedReferences(references).flatMap((mention): Problem[] => {
    const { statistic, file } = mention;
    if (isEarly(statistic.asOf, 'print')) return [];
    const found = valueOf(() => resolve(statistic));
    if (found === null || isSoft(found.status) || dayOf(statistic.asOf) >= firstDay(found.period)) return [];
    const message = `"${statistic.id}" is used as of ${statistic.asOf}, before ${periodKey(found.period)} began.`;
    return [
      { rule: 'date/impossible', file, position: mention.position, message, hint: 'Correct the day or the period.' },
    ];
  });
}

const ofFactCheck = memoize((entry: Entry<FactCheck>, sources: Sources, begun: string | null): readonly Problem[] => {
  const compare = comparing(begun);
  const { claim, checkedOn, evidence } = entry.value;
  const text = sources.get(claim.saidIn)?.value;
  const problems: Problem[] = [];
  const published = compare(claim.saidOn, text?.publishedOn);
  const read = compare(claim.saidOn, text?.accessedOn);
  if (published !== null) {
    const message = `The claim is dated ${published.date}, but the text that contains it was published earlier (${published.other}).`;
    problems.push(dateProblem(entry, ['claim', 'saidOn'], message, hint));
  } else if (read !== null) {
    const message = `The claim is dated ${read.date}, but the text that contains it was read earlier (${read.other}).`;
    problems.push(dateProblem(entry, ['claim', 'saidOn'], message, hint));
  }
  for (const [index, id] of evidence.entries()) {
    const later = compare(sources.get(id)?.value.publishedOn, checkedOn);
    if (later === null) continue;
    const message = `The check is dated ${checkedOn}, before this evidence was published (${later.date}).`;
    problems.push(dateProblem(entry, ['evidence', index], message, hint));
  }
  return problems;
});

const ofArticle = memoize(
  (
    entry: DocumentEntry<Article>,
    sources: Sources,
    viewpoints: ReadEntries['viewpoints'],
    begun: string | null,
  ): readonly Problem[] => {
    const compare = comparing(begun);
    const { publishedOn, updatedOn = publishedOn, viewpoint: id } = entry.value;
    const problems: Problem[] = [];
    const text = compare(viewpoints.get(id)?.value.publishedOn, publishedOn);
    if (text !== null) {
      const message = `The explainer is dated ${publishedOn}, before the text that it explains was published (${text.date}).`;
      problems.push(dateProblem(entry, ['publishedOn'], message, hint));
    }
    for (const { use, position } of entry.body.uses) {
      const source = use.word === 'Cite' ? sources.get(use.source)?.value : undefined;
      const later = compare(source?.publishedOn, updatedOn);
      if (later === null) continue;
      problems.push({
        rule: 'date/impossible',
        file: entry.file,
        position,
        message: `The explainer is dated ${updatedOn}, but this source was published later (${later.date}).`,
        hint: 'Set updatedOn to the day on which the sentence was written, or correct the date of the source.',
      });
    }
    return problems;
  },
);
