import { entry, type Catalog } from '../domain/catalog';
import type { FigureStrand, SeriesFigure } from '../domain/figure';
import type { FigureColour } from '../domain/figure-colour';
import type { Period } from '../domain/period';
import { firstMonth, isWithin } from '../domain/period-order';
import type { Observation } from '../domain/series';
import { multipliers, unitKey, type Multiplier, type Unit } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { Citation } from '../numbers/resolve';
import type { Datum, Drawing } from './drawing';
import type { StrandView } from './plot-view';
import { shownDecimals, shownMultiplier } from './shown-multiplier';

/** The observations of one line of a figure, and how its values are written. */
export interface Strand {
  readonly label: string;
  readonly colour: FigureColour;
  readonly unit: Unit;
  readonly recorded: Multiplier;
  readonly shown: Multiplier;
  /** The largest size in any strand of the figure, in the unit. */
  readonly largest: number;
  readonly observations: readonly Observation[];
  readonly citation: Citation;
}

/** Strands over the periods of their figure, all of them written in one multiplier. */
export function strandsOf(catalog: Catalog, figure: SeriesFigure, declared: readonly FigureStrand[]): Strand[] {
  const { from, to, show } = figure;
  const read = declared.map(({ label, colour, series: id, entity }) => {
    const series = entry(catalog.series, id);
    const all = series.observations.get(entity) ?? [];
    const observations = all.filter(({ period }) => isWithin(period, from, to));
    return { label, colour, series, observations };
  });
  const largest = Math.max(
    0,
    ...read.flatMap(({ series, observations }) =>
      observations.map((one) =>
        one.status === 'missing' ? 0 : Math.abs(one.value.toNumber()) * multipliers[series.multiplier],
      ),
    ),
  );
  return read.map(({ label, colour, series, observations }) => ({
    label,
    colour,
    unit: series.unit,
    recorded: series.multiplier,
    shown: show ?? shownMultiplier(series.unit, series.multiplier, largest),
    largest,
    observations,
    citation: { source: series.source, locator: series.locator },
  }));
}

/** A period's place on the axis, in years. */
export function xOf(period: Period): number {
  return firstMonth(period) / 12;
}

/** A value's place on the axis, in the multiplier that is shown; null where it is missing. */
export function heightOf({ recorded, shown }: Strand, observation: Observation): number | null {
  if (observation.status === 'missing') return null;
  return observation.value.times(multipliers[recorded]).div(multipliers[shown]).toNumber();
}

export function textOf({ unit, recorded, shown, largest }: Strand, observation: Observation): string {
  if (observation.status === 'missing') return `no value: ${observation.reason}`;
  return formatQuantity({
    value: observation.value.times(multipliers[recorded]),
    unit,
    multiplier: shown,
    decimals: shownDecimals(observation.decimals, recorded, shown, largest),
  });
}

export function toStrandView(strand: Strand, index: number): StrandView {
  return {
    key: `strand-${index + 1}`,
    label: strand.label,
    colour: strand.colour,
    points: strand.observations.map((observation) => ({
      x: xOf(observation.period),
      xText: formatPeriod(observation.period),
      y: heightOf(strand, observation),
      text: textOf(strand, observation),
    })),
  };
}

/** After the number on an axis: nothing but for percentages, whose unit the subtitle need not repeat. */
export function axisSuffix(strands: readonly Strand[]): string {
  return strands.every(({ unit }) => unit.kind === 'percent') ? '%' : '';
}

/** What every figure over time lists and says, whatever it draws. */
export function listStrands(strands: readonly Strand[]): Omit<Drawing, 'plot'> {
  const data = strands.flatMap((strand) => strand.observations.map((observation) => toDatum(strand, observation)));
  return {
    data,
    table: toTable(strands, data),
    summary: strands.map(describe).join(' '),
    citations: strands.map(({ citation }) => citation),
  };
}

function toDatum(strand: Strand, observation: Observation): Datum {
  return {
    label: strand.label,
    at: formatPeriod(observation.period),
    value: observation.status === 'missing' ? null : observation.value.times(multipliers[strand.recorded]).toFixed(),
    text: textOf(strand, observation),
    unit: unitKey(strand.unit),
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
function describe(strand: Strand): string {
  const present = strand.observations.filter((observation) => observation.status !== 'missing');
  const sorted = [...present].sort((a, b) => a.value.cmp(b.value));
  const [first, last, low, high] = [present[0], present.at(-1), sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || low === undefined || high === undefined)
    return `${strand.label}: no values.`;
  const say = (observation: Observation): string =>
    `${textOf(strand, observation)} in ${formatPeriod(observation.period)}`;
  return `${strand.label}: from ${say(first)} to ${say(last)}; lowest ${say(low)}, highest ${say(high)}.`;
}
