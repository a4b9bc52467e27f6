import type { ParsedContent } from '../catalog/parsed-content';
import { dayNumber } from '../domain/calendar';
import { parsePeriod, periodKey, sameKind, samePeriod, type Period } from '../domain/period';
import { firstDay, lastDay } from '../domain/period-order';
import type { Observation } from '../domain/series';
import { datesReport } from '../prose/clauses/dated-clauses';
import { mutantsOf, none, type Mutants } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { withReading } from './records';
import { withPeriodInText, type StatInText } from './stats-in-text';

/** Replaces the entity of a number, if its sentence names only that entity and shows no other number for it. */
export function entityMutants(stat: StatInText, others: readonly StatInText[], { parsed }: MutableNewsroom): Mutants {
  const { number, reference, place, sentence } = stat;
  const { series } = number;
  if (series === null) return none;
  const observations = parsed.series.get(series.id)?.value.observations ?? new Map<string, readonly Observation[]>();
  const named = [...observations.keys()].filter((entity) => names(sentence, entity));
  const isAlone = !others.some((other) => other.number.series?.entity === series.entity);
  if (named.length !== 1 || named[0] !== series.entity || !isAlone) return none;
  const other = [...observations].find(
    ([entity, readings]) => entity !== series.entity && hasValue(readings, number.period),
  );
  if (other === undefined) return none;
  const edit = withReading(reference.id, { entity: other[0] });
  return mutantsOf({ kind: 'entity', subject: 'number', what: series.entity, place, digits: 'current' }, [edit]);
}

function names(sentence: string, entity: string): boolean {
  const at = sentence.indexOf(entity);
  return at !== -1 && !/\p{L}$/u.test(sentence.slice(0, at)) && !/^\p{L}/u.test(sentence.slice(at + entity.length));
}

function hasValue(readings: readonly Observation[], period: Period): boolean {
  return readings.some((one) => one.status !== 'missing' && samePeriod(one.period, period));
}

/**
 * Replaces the year of a number, if its sentence names only that year and shows no other number for it. A year that dates a report says
 * nothing about the number: in “In March 2016 the commission put it at 350”, the number may be for any year.
 */
export function yearMutants(stat: StatInText, others: readonly StatInText[], { parsed }: MutableNewsroom): Mutants {
  const { number, reference, place, sentence, offset } = stat;
  const [named, ...more] = [...sentence.matchAll(years)];
  if (named === undefined || more.length > 0) return none;
  const year = Number(named[0]);
  if (!isIn(number.period, year) || datesReport(sentence, named.index, offset)) return none;
  if (others.some((other) => isIn(other.number.period, year))) return none;
  const period = otherYear(stat, year, parsed);
  if (period === null) return none;
  const edit = stat.use.at === undefined ? withReading(reference.id, { period }) : withPeriodInText(stat, period);
  return mutantsOf({ kind: 'year', subject: 'number', what: String(year), place, digits: 'current' }, [edit]);
}

/** A year on its own: not a decade, and not a part of a range or of a longer number. */
const years = /(?<![\d–-])(?:19|20)\d\d(?![\ds–-])/g;

/** Whether a period is a year or a part of it. */
function isIn(period: Period, year: number): boolean {
  return firstDay(period) >= dayNumber(year, 1, 1) && lastDay(period) <= dayNumber(year, 12, 31);
}

/** A period of the same kind in another year; null if the number has no value for one. */
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
