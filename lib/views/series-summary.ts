import { comparePeriods } from '../domain/period-order';
import type { Observation, Series } from '../domain/series';
import { formatPeriod } from '../format/format-period';
import { observed, type Scale } from './series-scale';
import { textOf } from './series-plot';

/** Says of a series from when to when it goes, and of each entity where it starts and ends, and its extremes. */
export function describeSeries(series: Series, scale: Scale): { span: string; summary: string } {
  const periods = observed(series)
    .map(({ period }) => period)
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { span: 'no values', summary: 'It has no values.' };
  const [from, to] = [formatPeriod(first), formatPeriod(last)];
  const span = from === to ? from : /^\d+$/.test(from + to) ? `${from}–${to}` : `${from} to ${to}`;
  const summary = [...series.observations].map(([entity, all]) => describe(series, scale, entity, all)).join(' ');
  return { span, summary };
}

function describe(series: Series, scale: Scale, entity: string, observations: readonly Observation[]): string {
  const present = observations.filter((observation) => observation.status !== 'missing');
  const sorted = [...present].sort((a, b) => a.value.cmp(b.value));
  const [first, last, low, high] = [present[0], present.at(-1), sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || low === undefined || high === undefined)
    return `${entity}: no values.`;
  const say = (observation: Observation): string =>
    `${textOf(series, scale, observation)} (${formatPeriod(observation.period)})`;
  if (present.length === 1) return `${entity}: ${say(first)}.`;
  return `${entity}: from ${say(first)} to ${say(last)}; lowest ${say(low)}, highest ${say(high)}.`;
}
