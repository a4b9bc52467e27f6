import { z } from 'zod';
import { comparePeriods } from '../domain/period-order';
import { periodKey } from '../domain/period';
import type { Observation, Series } from '../domain/series';
import { formatPeriod } from '../format/format-period';
import { t } from '../messages/messages';
import { numberOf } from './scale';
import { valuesOf, type WrittenSeries } from './series-scale';

const cell = z.strictObject({
  text: z.string().nullable().describe('The number without its unit; null if there is no value.'),
  firm: z
    .enum(['provisional', 'estimated', 'projected'])
    .nullable()
    .describe('The status of the value; null if it is `reported`.'),
  gap: z.string().nullable().describe('The letter of the footnote with the reason for a missing value.'),
  note: z.string().nullable().describe('The letter of the footnote with the note on the value.'),
  revised: z.boolean().describe('Whether an earlier value was replaced.'),
});
export type SeriesCell = z.infer<typeof cell>;

/** A whole series as a table, with a row for each period and a column for each entity. All numbers have the same number of decimals. */
export const seriesTable = z.strictObject({
  entities: z.array(z.string()),
  rows: z.array(z.strictObject({ period: z.string(), cells: z.array(cell) })),
  gaps: z.array(z.strictObject({ letter: z.string(), reason: z.string() })),
  notes: z.array(z.strictObject({ letter: z.string(), note: z.string() })),
});
export type SeriesTable = z.infer<typeof seriesTable>;

export function toSeriesTable(
  { superseded }: Pick<Series, 'superseded'>,
  { series: drawn, table }: WrittenSeries,
): SeriesTable {
  const entities = drawn.map(({ label }) => label);
  const byPlace = new Map<string, Observation>();
  const periods = new Map<string, Observation['period']>();
  for (const { label: entity, observations } of drawn)
    for (const observation of observations) {
      const key = periodKey(observation.period);
      periods.set(key, observation.period);
      byPlace.set(`${key} ${entity}`, observation);
    }
  const revised = new Set(superseded.map(({ entity, period }) => `${periodKey(period)} ${entity}`));
  const digits = Math.max(0, ...valuesOf(drawn).map(({ decimals }) => decimals));
  const reasons = new Map<string, string>();
  const notes = new Map<string, string>();
  const letterOf = (letters: Map<string, string>, text: string): string => {
    const letter = letters.get(text) ?? letterAt(reasons.size + notes.size);
    letters.set(text, letter);
    return letter;
  };
  const toCell = (place: string): SeriesCell => {
    const observation = byPlace.get(place);
    if (observation === undefined || observation.status === 'missing') {
      const reason = observation?.reason ?? t('seriesText.noEntry');
      return { text: null, firm: null, gap: letterOf(reasons, reason), note: null, revised: revised.has(place) };
    }
    const { status } = observation;
    return {
      text: numberOf(table, { ...observation, decimals: digits }),
      firm: status === 'reported' ? null : status,
      gap: null,
      note: observation.note === null ? null : letterOf(notes, observation.note),
      revised: revised.has(place),
    };
  };
  const rows = [...periods]
    .sort(([, a], [, b]) => comparePeriods(a, b))
    .map(([key, period]) => ({
      period: formatPeriod(period, 'alone'),
      cells: entities.map((entity) => toCell(`${key} ${entity}`)),
    }));
  return {
    entities,
    rows,
    gaps: [...reasons].map(([reason, letter]) => ({ letter, reason })),
    notes: [...notes].map(([note, letter]) => ({ letter, note })),
  };
}

/** Returns the letter of a footnote by its index: a to z, then aa. */
function letterAt(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${letterAt(Math.floor(index / 26) - 1)}${letter}`;
}
