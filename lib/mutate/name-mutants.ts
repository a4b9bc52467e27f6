import type { ParsedContent } from '../catalog/parsed-content';
import { dayNumber } from '../domain/calendar';
import { parsePeriod, periodKey, sameKind, samePeriod, type Period } from '../domain/period';
import { firstDay, lastDay } from '../domain/period-order';
import type { Observation } from '../domain/series';
import { mutantsOf, none, type Edit, type MutantKind, type Mutants, type Place } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { withReading } from './records';
import { datesReport, limitOf } from './reported-years';
import { withPeriodInText, type StatInText } from './stats-in-text';

/**
 * If a sentence names only one entity, such as Arvenia, replaces the sentence's numbers about Arvenia with numbers about another entity.
 */
export function entityMutants(stats: readonly StatInText[], { parsed }: MutableNewsroom): Mutants {
  const [first] = stats;
  if (first === undefined) return none;
  const entitiesOf = ({ number: { series } }: StatInText): Observations =>
    (series === null ? undefined : parsed.series.get(series.id)?.value.observations) ?? new Map();
  const named = new Set(
    stats.flatMap((stat) => [...entitiesOf(stat).keys()].filter((one) => names(stat.sentence, one))),
  );
  const [entity] = named;
  const own = stats.filter(({ number: { series } }) => series !== null && series.entity === entity);
  if (entity === undefined || named.size > 1 || own.length === 0) return none;
  const edits = own.map((stat): Edit | null => {
    const other = [...entitiesOf(stat)].find(
      ([name, readings]) => name !== entity && hasValue(readings, stat.number.period),
    );
    return other === undefined ? null : withReading(stat.reference.id, { entity: other[0] });
  });
  return inSentence('entity', entity, first.place, edits);
}

type Observations = ReadonlyMap<string, readonly Observation[]>;

/**
 * Makes a mutant in which the words of a sentence are wrong. Makes none if one of the numbers cannot be replaced, because then the sentence
 * may still be true.
 */
function inSentence(kind: MutantKind, what: string, place: Place, edits: readonly (Edit | null)[]): Mutants {
  const found = edits.filter((edit) => edit !== null);
  if (found.length < edits.length) return none;
  return mutantsOf({ kind, subject: 'number', what, place, digits: 'current' }, found);
}

function names(sentence: string, entity: string): boolean {
  const at = sentence.indexOf(entity);
  return at !== -1 && !/\p{L}$/u.test(sentence.slice(0, at)) && !/^\p{L}/u.test(sentence.slice(at + entity.length));
}

function hasValue(readings: readonly Observation[], period: Period): boolean {
  return readings.some((one) => one.status !== 'missing' && samePeriod(one.period, period));
}

/**
 * If a sentence names only one year, replaces the sentence's numbers for this year with numbers for another year. Makes no mutant if the
 * sentence may also be true of the other year. In “In March 2016 the commission put it at 350”, the year dates a report, and the number may
 * be for any year. “Since 2016 it has been above 300” may be true of a later year.
 */
export function yearMutants(stats: readonly StatInText[], { parsed }: MutableNewsroom): Mutants {
  const [first] = stats;
  if (first === undefined) return none;
  const { sentence, place } = first;
  const [named, ...more] = [...sentence.matchAll(years)];
  if (named === undefined || more.length > 0) return none;
  const year = Number(named[0]);
  const own = stats.filter(({ number }) => isIn(number.period, year));
  if (own.length === 0 || own.some(({ offset }) => datesReport(sentence, named.index, offset))) return none;
  const limit = limitOf(sentence, named.index);
  const edits = own.map((stat): Edit | null => {
    const period = otherYear(stat, year, parsed);
    if (period === null || (limit !== null && limit === (isAfter(period, year) ? 'first' : 'last'))) return null;
    return stat.use.at === undefined ? withReading(stat.reference.id, { period }) : withPeriodInText(stat, period);
  });
  return inSentence('year', named[0], place, edits);
}

/** A year on its own: not a decade, and not a part of a range or of a longer number. */
const years = /(?<![\d–-])(?:19|20)\d\d(?![\ds–-])/g;

/** Whether a period is within a year. */
function isIn(period: Period, year: number): boolean {
  return firstDay(period) >= dayNumber(year, 1, 1) && lastDay(period) <= dayNumber(year, 12, 31);
}

function isAfter(period: Period, year: number): boolean {
  return firstDay(period) > dayNumber(year, 12, 31);
}

/** A period of the same kind in another year; null if the number has no value for such a period. */
function otherYear({ number, reference }: StatInText, year: number, parsed: ParsedContent): Period | null {
  const statistic = parsed.statistics.get(reference.id)?.value;
  if (statistic?.kind === 'published')
    return parsePeriod(periodKey(number.period).replaceAll(String(year), String(year - 1)));
  if (statistic?.kind !== 'observed') return null;
  const readings = parsed.series.get(statistic.series)?.value.observations.get(statistic.entity) ?? [];
  const found = readings.findLast(
    ({ status, period }) => status !== 'missing' && sameKind(period, number.period) && !isIn(period, year),
  );
  return found?.period ?? null;
}
