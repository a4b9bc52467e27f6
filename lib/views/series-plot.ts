import type { FigureColour, NamedColour } from '../domain/figure-colour';
import { plainColours, type Hue } from '../domain/hues';
import type { Observation } from '../domain/series';
import { formatPeriod } from '../format/format-period';
import type { PlotView } from './plot-view';
import { heightOf, present, softMark, textOf } from './scale';
import type { WrittenSeries } from './series-scale';
import { toPlotSeries, xOf } from './figure-series';
import { timeAxis } from './ticks';

/** Colours for entities that have no colour of their own, in order of preference. */
const spare = [
  ...(['accent', 'red', 'muted', 'purple', 'ochre', 'blue', 'forest', 'slate', 'green', 'indigo', 'wine'] as const),
] satisfies readonly (Hue | (typeof plainColours)[number])[];

/**
 * Returns the plot of a whole series. It has a line for each entity, a panel for each entity if there are more lines than colours, or
 * bars if there are too few values for lines.
 */
export function seriesPlot(
  { scale, axis, bars, series: drawn }: WrittenSeries,
  palette: readonly NamedColour[],
): Extract<PlotView, { kind: 'bar' | 'line' | 'small-multiples' }> {
  const all = drawn.flatMap(({ observations }) => observations);
  if (bars !== null) {
    const [only] = drawn;
    return {
      kind: 'bar',
      orientation: 'horizontal',
      value: axis,
      bars: [
        { key: 'value', label: bars === 'of-periods' ? (only?.label ?? '') : formatPeriods(all), colour: 'accent' },
      ],
      groups: drawn.flatMap(({ label: entity, observations }) =>
        present(observations).map((observation) => {
          const label = bars === 'of-periods' ? formatPeriod(observation.period, 'alone') : entity;
          return {
            label,
            bars: [
              {
                key: 'value',
                value: heightOf(observation) ?? 0,
                text: textOf(scale, observation),
                ...softMark(observation.status),
              },
            ],
          };
        }),
      ),
    };
  }
  const xs = all.map(({ period }) => xOf(period));
  const axes = { x: timeAxis(Math.min(...xs), Math.max(...xs)), y: axis };
  const lines = drawn.filter(({ observations }) => present(observations).length > 0);
  const chosen = colourings(
    lines.map(({ label }) => label),
    palette,
  );
  const views = lines.map((series, index) =>
    toPlotSeries(scale, { ...series, colour: chosen.get(series.label) ?? 'accent' }, index),
  );
  return chosen.size === lines.length
    ? { kind: 'line', ...axes, strands: views, annotations: [] }
    : { kind: 'small-multiples', mark: 'line', ...axes, strands: views };
}

function formatPeriods(observations: readonly Observation[]): string {
  return [...new Set(observations.map(({ period }) => formatPeriod(period, 'alone')))].join(', ');
}

/** Chooses a colour for each entity: the entity’s own, or the next unused colour. The map is empty if there are not enough colours. */
function colourings(entities: readonly string[], palette: readonly NamedColour[]): Map<string, FigureColour> {
  const own = new Map(palette.flatMap(({ name, of }) => (of === null ? [] : [[of, name] as const])));
  const chosen = new Map(
    entities.flatMap((entity) => [own.get(entity) ?? []].flat().map((name) => [entity, name] as const)),
  );
  const names = new Map<string, FigureColour>(palette.map(({ name, hue }) => [hue, name]));
  const free = spare
    .flatMap((colour) => (isPlain(colour) ? [colour] : (names.get(colour) ?? [])))
    .filter((colour) => ![...chosen.values()].includes(colour));
  entities
    .filter((entity) => !chosen.has(entity))
    .forEach((entity, index) => {
      const colour = free[index];
      if (colour !== undefined) chosen.set(entity, colour);
    });
  return chosen.size === entities.length ? chosen : new Map();
}

function isPlain(colour: string): boolean {
  return plainColours.some((plain) => plain === colour);
}
