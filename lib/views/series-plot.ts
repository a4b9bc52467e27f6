import type { FigureColour } from '../domain/figure-colour';
import { firstMonth } from '../domain/period-order';
import type { Observation, Series } from '../domain/series';
import { multipliers } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { PlotView } from './plot-view';
import { quantityOf, type Scale } from './series-scale';
import { barAxis, timeAxis, valueAxis } from './ticks';

/** Entities that have a colour of their own in every figure. */
const colours: Readonly<Record<string, FigureColour>> = {
  China: 'china',
  'United States': 'us',
  Japan: 'japan',
  Germany: 'germany',
  India: 'india',
  Mexico: 'mexico',
  Canada: 'canada',
  Vietnam: 'vietnam',
  World: 'world',
};

/** For the other entities, in this order; a colour that is taken is left out. */
const spare: readonly FigureColour[] = ['accent', 'china', 'muted', 'japan', 'germany', 'us', 'india', 'world'];

/** Up to so many values of one entity are bars: a line through few points, or broken between them, shows little. */
const fewValues = 12;

/** The whole of a series as a plot: a line for each entity, or bars where no line can be drawn. */
export function seriesPlot(series: Series, scale: Scale): PlotView {
  const entities = [...series.observations.keys()];
  const isPercent = ['percent', 'percent-change'].includes(series.unit.kind);
  const suffix = isPercent ? '%' : '';
  const height = (observation: Observation): number | null =>
    observation.status === 'missing'
      ? null
      : observation.value.times(multipliers[series.multiplier]).div(multipliers[scale.multiplier]).toNumber();
  const text = (observation: Observation): string => textOf(series, scale, observation);
  const all = [...series.observations.values()].flat();
  const heights = all.map(height).filter((value) => value !== null);

  const few = entities.length === 1 && heights.length <= fewValues;
  if (few || [...series.observations.values()].every(({ length }) => length < 2)) {
    return {
      kind: 'bar',
      orientation: 'horizontal',
      value: barAxis(heights, suffix),
      bars: [{ key: 'value', label: few ? (entities[0] ?? '') : formatPeriods(all), colour: 'accent' }],
      groups: [...series.observations].flatMap(([entity, observations]) =>
        observations.flatMap((observation) => {
          const value = height(observation);
          const label = few ? formatPeriod(observation.period) : entity;
          return value === null ? [] : [{ label, bars: [{ key: 'value', value, text: text(observation) }] }];
        }),
      ),
    };
  }
  const xs = all.map(({ period }) => xOf(period));
  const chosen = colourings(entities);
  return {
    kind: 'line',
    annotations: [],
    x: timeAxis(Math.min(...xs), Math.max(...xs)),
    y: valueAxis(heights, { zero: false, suffix }),
    strands: [...series.observations].map(([entity, observations], index) => ({
      key: `strand-${index + 1}`,
      label: entity,
      colour: chosen.get(entity) ?? 'muted',
      points: observations.map((observation) => ({
        x: xOf(observation.period),
        xText: formatPeriod(observation.period),
        y: height(observation),
        text: text(observation),
      })),
    })),
  };
}

/** A value as readers see it; the reason where there is none. */
export function textOf(series: Series, scale: Scale, observation: Observation): string {
  if (observation.status === 'missing') return `no value: ${observation.reason}`;
  return formatQuantity(quantityOf(series, scale, observation.value, Math.min(1, observation.decimals)));
}

/** A period's place on the axis, in years. */
function xOf(period: Observation['period']): number {
  return firstMonth(period) / 12;
}

function formatPeriods(observations: readonly Observation[]): string {
  return [...new Set(observations.map(({ period }) => formatPeriod(period)))].join(', ');
}

/** A colour for each entity: its own, or the next that is not taken. */
function colourings(entities: readonly string[]): Map<string, FigureColour> {
  const chosen = new Map(entities.flatMap((entity) => (colours[entity] ? [[entity, colours[entity]] as const] : [])));
  const free = spare.filter((colour) => ![...chosen.values()].includes(colour));
  entities
    .filter((entity) => !chosen.has(entity))
    .forEach((entity, index) => chosen.set(entity, free[index] ?? 'muted'));
  return chosen;
}
