import { entry } from '../domain/catalog';
import type { Figure } from '../domain/figure';
import type { Period } from '../domain/period';
import { firstMonth, isWithin } from '../domain/period-order';
import type { Observation, Series } from '../domain/series';
import { multipliers, unitKey } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { Datum, Drawing } from './drawing';
import type { StrandView } from './plot-view';
import { timeAxis, valueAxis } from './ticks';
import type { ViewContext } from './view-context';

type TimeFigure = Exclude<Figure, { kind: 'bar' }>;

interface Strand {
  readonly label: string;
  readonly colour: StrandView['colour'];
  readonly series: Series;
  readonly observations: readonly Observation[];
}

/** What a line or area figure draws, lists and says. */
export function timeDrawing({ catalog }: ViewContext, figure: TimeFigure): Drawing {
  const { from, to } = figure;
  const strands = figure.strands.map(({ label, colour, series: id, entity }): Strand => {
    const series = entry(catalog.series, id);
    const all = series.observations.get(entity) ?? [];
    const observations = all.filter(({ period }) => isWithin(period, from, to));
    return { label, colour, series, observations };
  });
  const data = strands.flatMap((strand) => strand.observations.map((observation) => toDatum(strand, observation)));
  const views = strands.map(toStrandView);
  const points = views.flatMap((strand) => strand.points);
  const xs = points.map(({ x }) => x);
  const isPercent = strands.every(({ series }) => series.unit.kind === 'percent');
  const heights = figure.kind === 'area' ? stackedHeights(views) : points.map(({ y }) => y).filter((y) => y !== null);
  return {
    plot: {
      kind: figure.kind,
      x: timeAxis(Math.min(...xs), Math.max(...xs)),
      y: valueAxis(heights, { zero: figure.kind === 'area', suffix: isPercent ? '%' : '' }),
      strands: views,
    },
    data,
    table: toTable(strands, data),
    summary: strands.map(describe).join(' '),
    citations: strands.map(({ series }) => ({ source: series.source, locator: series.locator })),
  };
}

/** A period's place on the axis, in years. */
function xOf(period: Period): number {
  return firstMonth(period) / 12;
}

function toStrandView({ label, colour, series, observations }: Strand, index: number): StrandView {
  return {
    key: `strand-${index + 1}`,
    label,
    colour,
    points: observations.map((observation) => ({
      x: xOf(observation.period),
      xText: formatPeriod(observation.period),
      y: observation.status === 'missing' ? null : observation.value.toNumber(),
      text: textOf(series, observation),
    })),
  };
}

function stackedHeights(strands: readonly StrandView[]): number[] {
  const heights = new Map<number, number>();
  for (const { points } of strands) for (const { x, y } of points) heights.set(x, (heights.get(x) ?? 0) + (y ?? 0));
  return [...heights.values()];
}

function textOf(series: Series, observation: Observation): string {
  if (observation.status === 'missing') return `no value: ${observation.reason}`;
  const value = observation.value.times(multipliers[series.multiplier]);
  return formatQuantity({
    value,
    unit: series.unit,
    multiplier: series.multiplier,
    decimals: Math.min(1, observation.decimals),
  });
}

function toDatum({ label, series }: Strand, observation: Observation): Datum {
  return {
    label,
    at: formatPeriod(observation.period),
    value: observation.status === 'missing' ? null : observation.value.times(multipliers[series.multiplier]).toFixed(),
    text: textOf(series, observation),
    unit: unitKey(series.unit),
  };
}

function toTable(strands: readonly Strand[], data: readonly Datum[]): Drawing['table'] {
  const texts = new Map(data.map(({ label, at, text }) => [`${label} ${at}`, text]));
  const periods = new Map(
    strands.flatMap(({ observations }) => observations.map(({ period }) => [xOf(period), formatPeriod(period)])),
  );
  const rows = [...periods]
    .sort(([a], [b]) => a - b)
    .map(([, at]) => [at, ...strands.map(({ label }) => texts.get(`${label} ${at}`) ?? 'not in the series')]);
  return { columns: ['Period', ...strands.map(({ label }) => label)], rows };
}

/** Says of one line what a reader would see: where it starts and ends, and its extremes. */
function describe({ label, series, observations }: Strand): string {
  const present = observations.filter((observation) => observation.status !== 'missing');
  const sorted = [...present].sort((a, b) => a.value.cmp(b.value));
  const [first, last, low, high] = [present[0], present.at(-1), sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || low === undefined || high === undefined)
    return `${label}: no values.`;
  const say = (observation: Observation): string =>
    `${textOf(series, observation)} in ${formatPeriod(observation.period)}`;
  return `${label}: ${say(first)}, ${say(last)}; lowest ${say(low)}, highest ${say(high)}.`;
}
