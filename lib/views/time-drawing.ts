import type { FigureOf } from '../domain/figure';
import type { Drawing } from './drawing';
import type { StrandView } from './plot-view';
import { annotationsOf } from './annotations';
import { axisSuffix, listStrands, strandsOf, toStrandView } from './strands';
import { timeAxis, valueAxis } from './ticks';
import type { ViewContext } from './view-context';

/** What a line, step or area figure, or small panels of lines or areas, draws, lists and says. */
export function timeDrawing(
  { catalog }: ViewContext,
  figure: FigureOf<'line' | 'step' | 'area' | 'small-multiples'>,
): Drawing {
  const strands = strandsOf(catalog, figure, figure.strands);
  const views = strands.map(toStrandView);
  const stacked = figure.kind === 'area';
  const fromZero = stacked || (figure.kind === 'small-multiples' && figure.mark === 'area');
  const axes = {
    x: timeAxisOf(views),
    y: valueAxis(stacked ? stackedHeights(views) : heightsOf(views), { zero: fromZero, suffix: axisSuffix(strands) }),
  };
  const plot =
    figure.kind === 'small-multiples'
      ? ({ kind: figure.kind, mark: figure.mark, ...axes, strands: views } as const)
      : ({ kind: figure.kind, ...axes, strands: views, annotations: annotationsOf(figure).marks } as const);
  return { plot, ...listStrands(strands) };
}

/** The axis that holds every point of the strands. */
export function timeAxisOf(strands: readonly StrandView[]): ReturnType<typeof timeAxis> {
  const xs = strands.flatMap(({ points }) => points.map(({ x }) => x));
  return timeAxis(
    Math.min(...xs),
    Math.max(...xs),
    xs.some((x) => !Number.isInteger(x)),
  );
}

/** Every value that is there. */
export function heightsOf(strands: readonly StrandView[]): number[] {
  return strands.flatMap(({ points }) => points.map(({ y }) => y)).filter((y) => y !== null);
}

function stackedHeights(strands: readonly StrandView[]): number[] {
  const heights = new Map<number, number>();
  for (const { points } of strands) for (const { x, y } of points) heights.set(x, (heights.get(x) ?? 0) + (y ?? 0));
  return [...heights.values()];
}
