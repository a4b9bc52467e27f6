import { entry, type Catalog } from '../domain/catalog';
import type { FigureSeries, SeriesFigure } from '../domain/figure';
import type { FigureColour } from '../domain/figure-colour';
import { periodKey, type Period } from '../domain/period';
import { comparePeriods, firstMonth, isWithin } from '../domain/period-order';
import type { Observation } from '../domain/series';
import { multipliers, unitKey, type Multiplier, type Unit } from '../domain/unit';
import { digitsOnAxis } from '../format/digits';
import { formatPeriod } from '../format/format-period';
import { formatUnit } from '../format/format-unit';
import { t } from '../messages/messages';
import type { Citation } from '../numbers/resolve';
import type { Datum, Drawing } from './drawing';
import type { AxisView, PlotSeries } from './plot-view';
import {
  exactOf,
  heightOf,
  inMultiplier,
  noteOf,
  present,
  shownMultiplier,
  softMark,
  distinctScale,
  textOf,
  type Present,
  type Scale,
} from './scale';

/** One line of a figure, with its observations in the figure’s multiplier. */
export interface ScaledSeries {
  readonly label: string;
  readonly colour: FigureColour;
  readonly observations: readonly Observation[];
  readonly citation: Citation;
}

/** A figure’s series, all in one unit and one multiplier. */
export interface SeriesOnOneScale {
  readonly unit: Unit;
  readonly multiplier: Multiplier;
  readonly series: readonly ScaledSeries[];
}

/**
 * Reads the series of a figure for the periods that the figure covers, and converts them to one multiplier.
 *
 * @throws Error if the units differ, which the check should have reported
 */
export function seriesOnOneScale(
  catalog: Catalog,
  figure: SeriesFigure,
  declared: readonly FigureSeries[],
): SeriesOnOneScale {
  const { from, to, show } = figure;
  const read = declared.map(({ series: id, entity, ...looks }) => {
    const series = entry(catalog.series, id);
    const all = series.observations.get(entity) ?? [];
    return { ...looks, series, observations: all.filter(({ period }) => isWithin(period, from, to)) };
  });
  const [first] = read;
  if (first === undefined) throw new Error('A figure over time needs at least one series.');
  const { unit } = first.series;
  if (read.some(({ series }) => unitKey(series.unit) !== unitKey(unit)))
    throw new Error('The series must share one unit.');
  const largest = Math.max(
    0,
    ...read.flatMap(({ series, observations }) =>
      present(observations).map(({ value }) => Math.abs(value.toNumber()) * multipliers[series.multiplier]),
    ),
  );
  const recorded = read.map(({ series }) => series.multiplier);
  const multiplier = show ?? shownMultiplier(unit, recorded, largest);
  return {
    unit,
    multiplier,
    series: read.map(({ label, colour, series, observations }) => ({
      label,
      colour,
      observations: observations.map((one) => inMultiplier(one, series.multiplier, multiplier)),
      citation: { source: series.source, locator: series.locator },
    })),
  };
}

/** The maximum number of values that readers compare one by one. If a line has more values, readers see only its shape. */
export const fewValues = 12;

/**
 * Decides how to write the numbers of a figure. They have one decimal place, or more if values that are visibly apart would be rounded to
 * the same text. Different values in the figure’s text and labels get up to two further decimals if they would be rounded to the same text.
 * If there are few values, this applies to all values of the figure.
 *
 * @param beside further sets of values that readers see next to each other
 */
export function scaleOf(
  { unit, multiplier }: Pick<SeriesOnOneScale, 'unit' | 'multiplier'>,
  drawn: readonly Pick<ScaledSeries, 'observations'>[],
  axis: Pick<AxisView, 'min' | 'max'>,
  beside: readonly (readonly Present[])[] = [],
): Scale {
  const described = drawn.map(({ observations }) => notableValues(observations)).filter((notable) => notable !== null);
  const all = drawn.flatMap(({ observations }) => present(observations));
  const sets = [
    ...described.map((notable) => Object.values(notable)),
    described.map(({ last }) => last),
    ...(all.length <= fewValues ? [all] : []),
    ...beside,
  ];
  const values = all.map(({ value }) => value);
  return distinctScale({ unit, multiplier, digits: digitsOnAxis(values, axis.max - axis.min, 1) }, sets, all);
}

/** Returns the position of the start of a period on a time axis, in years. */
export function xOf(period: Period): number {
  return firstMonth(period) / 12;
}

export function toPlotSeries(scale: Scale, series: Omit<ScaledSeries, 'citation'>, index: number): PlotSeries {
  return {
    key: `strand-${index + 1}`,
    label: series.label,
    colour: series.colour,
    points: series.observations.map((observation) => ({
      x: xOf(observation.period),
      xText: formatPeriod(observation.period, 'alone'),
      y: heightOf(observation),
      text: textOf(scale, observation),
      ...softMark(observation.status),
      ...(noteOf(observation) === null ? {} : { noted: true as const }),
    })),
  };
}

/** Returns the data, table, summary and citations of a figure over time. */
export function listSeries(lines: readonly (readonly [Scale, ScaledSeries])[]): Omit<Drawing, 'plot'> {
  return {
    data: lines.flatMap(([scale, series]) => series.observations.map((one) => toDatum(scale, series.label, one))),
    table: toTable(lines),
    summary: lines.map(([scale, { label, observations }]) => describe(scale, label, observations)).join(' '),
    citations: lines.map(([, { citation }]) => citation),
  };
}

/** Converts an observation to a value for tables and files. */
export function toDatum(scale: Scale, label: string, observation: Observation): Datum {
  return {
    label,
    at: formatPeriod(observation.period, 'alone'),
    value: exactOf(scale, observation),
    text: textOf(scale, observation),
    unit: formatUnit(scale.unit),
    status: observation.status,
    note: noteOf(observation),
  };
}

/** Builds the table of a figure, with a row for each period. A year and its first month start on the same day but have separate rows. */
function toTable(lines: readonly (readonly [Scale, ScaledSeries])[]): Drawing['table'] {
  const texts = lines.map(
    ([scale, { observations }]) => new Map(observations.map((one) => [periodKey(one.period), textOf(scale, one)])),
  );
  const periods = new Map(
    lines.flatMap(([, { observations }]) => observations.map(({ period }) => [periodKey(period), period])),
  );
  const rows = [...periods]
    .sort(([, a], [, b]) => comparePeriods(a, b))
    .map(([key, period]) => [
      formatPeriod(period, 'alone'),
      ...texts.map((own) => own.get(key) ?? t('figureTable.notInSeries')),
    ]);
  return { columns: [t('figureTable.period'), ...lines.map(([, { label }]) => label)], rows };
}

/** Returns the values that describe a line: the first, the last, the lowest and the highest. Returns null if there are none. */
function notableValues(
  observations: readonly Observation[],
): Record<'first' | 'last' | 'low' | 'high', Present> | null {
  const all = present(observations);
  const sorted = all.toSorted((a, b) => a.value.cmp(b.value));
  const [first, last, low, high] = [all[0], all.at(-1), sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || low === undefined || high === undefined) return null;
  return { first, last, low, high };
}

/** Describes one line by its first, last, lowest and highest value. */
export function describe(scale: Scale, label: string, observations: readonly Observation[]): string {
  const notable = notableValues(observations);
  if (notable === null) return t('figureSummary.none', { label });
  const { first, last, low, high } = notable;
  const withPeriod = (observation: Present): string =>
    t('figureSummary.when', { value: textOf(scale, observation), when: formatPeriod(observation.period, 'in') });
  if (first === last) return t('figureSummary.one', { label, value: withPeriod(first) });
  return t('figureSummary.line', {
    label,
    first: withPeriod(first),
    last: withPeriod(last),
    low: withPeriod(low),
    high: withPeriod(high),
  });
}
