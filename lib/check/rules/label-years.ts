import { assertionsOf } from '../../domain/claim';
import { statisticId } from '../../domain/ids';
import { memoize } from '../../domain/memoize';
import type { Period } from '../../domain/period';
import type { StatisticReference } from '../../domain/statistic-reference';
import type { Entry } from '../../catalog/entry';
import type { ReadEntries } from '../../catalog/parsed-content';
import type { Resolve } from '../../numbers/resolve';
import { formatPeriod } from '../../format/format-period';
import type { Problem } from '../../problems/problem';
import { fiscalName } from '../../prose/clauses/date-parts';
import { valueOf, type EditorialRule } from '../context';
import { fitsDate } from '../fits-date';
import { refusalsOf } from './refusals';

/** A regular expression, as a string, that matches the words after a base year: “ prices” in “2015 prices”. */
export const pricesOfYear = String.raw`\s(?:prices|dollars|euros|yuan|yen|pounds)`;
/** A year in a label, except a base year. */
const year = new RegExp(String.raw`(?<![\d–-])(?:19|20)\d\d(?![\d–-]|${pricesOfYear}|\s?=)`, 'g');
/** Words before a year that is not the year of the labelled number: “against August 2024”, “on the level of 2020”, “in prices of 2015”. */
const otherYear =
  /\b(?:on|against|than|over|since|from|before|after|as of|as in|with|prices of)\s(?:[\p{L}’-]+\s){0,3}$/iu;

const ofFiscal = new RegExp(`${fiscalName}$`, 'iu');

/** The year that a label gives for its numbers, if none of them is for that year; otherwise null. */
export function wrongYear(label: string, periods: readonly Period[]): number | null {
  const named = [...label.matchAll(year)]
    .map(({ 0: digits, index }) => ({ year: Number(digits), lead: label.slice(0, index) }))
    .filter(({ lead }) => !otherYear.test(lead));
  const [first] = named;
  const fits = ({ year, lead }: { readonly year: number; readonly lead: string }): boolean =>
    periods.some((period) => fitsDate(period, { year, part: null, isFiscal: ofFiscal.test(lead) }));
  return first === undefined || named.some(fits) ? null : first.year;
}

/**
 * If the name of a statistic contains a year, the statistic is for that year. The same applies to the labels of the numbers with which a
 * claim is compared.
 */
export const labelYears: EditorialRule = ({ parsed, resolve }) => ({
  problems: [...inClaims(parsed.factChecks, resolve), ...inNames(parsed.statistics, resolve)],
});

const inClaims = memoize((factChecks: ReadEntries['factChecks'], resolve: Resolve): readonly Problem[] =>
  [...factChecks.values()].flatMap((entry) => {
    const { claim } = entry.value;
    const labelled = (named: readonly Named[], list: readonly PropertyKey[]): Problem[] =>
      named.flatMap(({ label, measure }, index) =>
        problemsOf(entry, [...list, index, 'label'], label, measure, resolve),
      );
    return [
      ...assertionsOf(claim).flatMap(({ asserts, path }) => labelled(asserts.alternatives, [...path, 'alternatives'])),
      ...labelled(claim.context, ['claim', 'context']),
    ];
  }),
);

const inNames = memoize((statistics: ReadEntries['statistics'], resolve: Resolve): readonly Problem[] =>
  [...statistics.values()].flatMap((entry) =>
    problemsOf(entry, ['name'], entry.value.name, { id: statisticId.parse(entry.id), at: null }, resolve),
  ),
);

interface Named {
  readonly label: string;
  readonly measure: StatisticReference;
}

function problemsOf(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  text: string,
  reference: StatisticReference,
  resolve: Resolve,
): Problem[] {
  if (!/\d{4}/.test(text)) return [];
  const period = valueOf(() => resolve(reference))?.period;
  const named = period === undefined ? null : wrongYear(text, [period]);
  if (period === undefined || named === null) return [];
  const message = `This says ${named}, but the number is ${formatPeriod(period, 'for')}.`;
  return [refusalsOf(entry)(path, 'period/mismatch', message, 'Correct the year, or use the number for that year.')];
}
