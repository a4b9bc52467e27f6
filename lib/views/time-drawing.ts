import type { FigureOf } from '../domain/figure';
import { stackFaults } from '../domain/stack';
import type { Drawing } from './drawing';
import { annotationsOf } from './annotations';
import { countedBy, heightOf } from './scale';
import { listStrands, scaleOf, strandsOf, toStrandView, xOf, type Strand, type Strands } from './strands';
import { lineAxis, timeAxis, valueAxis } from './ticks';
import type { AxisView } from './plot-view';
import type { ViewContext } from './view-context';

/** What a line, step or area figure, or small panels of lines or areas, draws, lists and says. */
export function timeDrawing(
  { catalog }: ViewContext,
  figure: FigureOf<'line' | 'step' | 'area' | 'small-multiples'>,
): Drawing {
  const own = strandsOf(catalog, figure, figure.strands);
  const { strands } = own;
  const stacked = figure.kind === 'area';
  if (stacked && stackFaults(strands.map(({ observations }) => observations)).length > 0)
    throw new Error('These strands cannot be stacked: the check says why.');
  const fromZero = stacked || (figure.kind === 'small-multiples' && figure.mark === 'area');
  const axes = {
    x: timeAxisOf(strands),
    y: fromZero
      ? valueAxis(stacked ? stackedHeights(strands) : heightsOf(strands), { zero: true, ...countedBy(own) })
      : lineAxisOf(own),
  };
  const scale = scaleOf(own, strands, axes.y);
  const views = strands.map((strand, index) => toStrandView(scale, strand, index));
  const plot =
    figure.kind === 'small-multiples'
      ? ({ kind: figure.kind, mark: figure.mark, ...axes, strands: views } as const)
      : ({ kind: figure.kind, ...axes, strands: views, annotations: annotationsOf(figure).marks } as const);
  return { plot, ...listStrands(strands.map((strand) => [scale, strand])) };
}

/** The axis that holds every observation of the strands. */
export function timeAxisOf(strands: readonly Strand[]): ReturnType<typeof timeAxis> {
  const xs = strands.flatMap(({ observations }) => observations.map(({ period }) => xOf(period)));
  return timeAxis(
    Math.min(...xs),
    Math.max(...xs),
    xs.some((x) => !Number.isInteger(x)),
  );
}

/** The axis that holds every value of the lines. */
export function lineAxisOf(own: Strands): AxisView {
  return lineAxis(
    own.strands.map((strand) => heightsOf([strand])),
    countedBy(own),
  );
}

/** Every value that is there. */
function heightsOf(strands: readonly Pick<Strand, 'observations'>[]): number[] {
  return strands.flatMap(({ observations }) => observations.map(heightOf)).filter((height) => height !== null);
}

function stackedHeights(strands: readonly Strand[]): number[] {
  const heights = new Map<number, number>();
  for (const { observations } of strands)
    for (const observation of observations) {
      const x = xOf(observation.period);
      heights.set(x, (heights.get(x) ?? 0) + (heightOf(observation) ?? 0));
    }
  return [...heights.values()];
}
