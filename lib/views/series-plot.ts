import type { FigureColour } from '../domain/figure-colour';
import type { Observation } from '../domain/series';
import { formatPeriod } from '../format/format-period';
import type { PlotView } from './plot-view';
import { heightOf, present, textOf } from './scale';
import type { WrittenSeries } from './series-scale';
import { toStrandView, xOf } from './strands';
import { timeAxis } from './ticks';

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

/** The whole of a series as a plot: a line for each entity, or bars where no line can be drawn. */
export function seriesPlot({ scale, axis, bars, strands }: WrittenSeries): PlotView {
  const all = strands.flatMap(({ observations }) => observations);
  if (bars !== null) {
    const [only] = strands;
    return {
      kind: 'bar',
      orientation: 'horizontal',
      value: axis,
      bars: [
        { key: 'value', label: bars === 'of-periods' ? (only?.label ?? '') : formatPeriods(all), colour: 'accent' },
      ],
      groups: strands.flatMap(({ label: entity, observations }) =>
        present(observations).map((observation) => {
          const label = bars === 'of-periods' ? formatPeriod(observation.period) : entity;
          return {
            label,
            bars: [{ key: 'value', value: heightOf(observation) ?? 0, text: textOf(scale, observation) }],
          };
        }),
      ),
    };
  }
  const xs = all.map(({ period }) => xOf(period));
  const chosen = colourings(strands.map(({ label }) => label));
  return {
    kind: 'line',
    annotations: [],
    x: timeAxis(Math.min(...xs), Math.max(...xs)),
    y: axis,
    strands: strands.map((strand, index) =>
      toStrandView(scale, { ...strand, colour: chosen.get(strand.label) ?? 'muted' }, index),
    ),
  };
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
