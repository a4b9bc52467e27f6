import type { FigureColour } from '../../../lib/domain/figure-colour';
import type { PlotOf, PlotSeries } from '../../../lib/views/plot-view';
import { dotRadius, isAlone } from './alone';
import { baseOf, footTicks, gridLines, sideTicks, sideWidth } from './axis-parts';
import { noMarks, softly, type MarksGeometry, type Place, type PlacedRect, type HoverPoint } from './geometry';
import { labelLines, placeLines } from './label-lines';
import { place } from './place';
import { leading, type DrawingSize } from './sizes';
import { factsOnly, softRuns } from './soft-runs';
import { seriesEnd } from './series-ends';

type Panels = PlotOf<'small-multiples'>;

/** The space between panels, in px. */
const gutter = { across: 20, down: 14 };
/** The minimum height of the plot in a panel, in px. */
const leastPlot = 88;
const foot = 30;

/**
 * The number of panels in a row: at most two in a narrow drawing. In a wide drawing, up to four panels share a single row; more are divided
 * into rows that are nearly full.
 */
function columnsOf(count: number, width: number): number {
  if (width < 520) return Math.min(count, 2);
  return count <= 4 ? count : count <= 6 || count === 9 ? 3 : 4;
}

/** The mark at a value with a note. */
function squareAt({ x, y }: Place, colour: FigureColour): PlacedRect {
  const side = 2 * dotRadius;
  return { x: x - dotRadius, y: y - dotRadius, width: side, height: side, colour, hollow: true };
}

/**
 * The layout of small panels: one for each series, all on one scale. A panel with a line also shows the other series, as light lines in the
 * background. The heading of each panel is the name and last value of its series. Only the first panel of each row has ticks beside it.
 * Throws if a series has no values.
 */
export function panelGeometry(plot: Panels, size: DrawingSize): MarksGeometry {
  const ends = plot.strands.map(seriesEnd);
  const latest = Math.max(...ends.map(({ x }) => x));
  const ticks = plot.y[size.ticks];
  const years = plot.x.ticks.filter((_, index, all) => index === 0 || index === all.length - 1);
  const left = sideWidth(ticks);
  const columns = columnsOf(plot.strands.length, size.width);
  const rows = Math.ceil(plot.strands.length / columns);
  const width = (size.width - left - (columns - 1) * gutter.across) / columns;
  const heads = ends.map(({ label, text, xText, x }) =>
    labelLines(label, x === latest ? text : `${text} (${xText})`, width),
  );
  const head = Math.max(...heads.map((lines) => lines.length)) * leading + 6;
  const room = (size.height - (rows - 1) * gutter.down) / rows;
  const height = Math.max(room, head + leastPlot + foot);
  const base = baseOf(plot.y);

  const panels = plot.strands.map((series, index) => {
    const column = index % columns;
    const x = left + column * (width + gutter.across);
    const y = Math.floor(index / columns) * (height + gutter.down);
    const box = { left: x, right: x + width, top: y + head + 4, bottom: y + height - foot };
    const placesOf = ({ points }: PlotSeries): (Place | null)[] =>
      points.map((point) =>
        point.y === null
          ? null
          : { x: place(point.x, plot.x, box.left, box.right), y: place(point.y, plot.y, box.bottom, box.top) },
      );
    const line = place(base, plot.y, box.bottom, box.top);
    const others = plot.mark === 'line' ? plot.strands.filter((other) => other !== series) : [];
    const { key, colour } = series;
    const places = placesOf(series);
    const firm = factsOnly(series.points, places, null);
    const hasFacts = firm.some((at) => at !== null);
    const soft = softRuns(series.points).map(([from, to]) => places.slice(from, to + 1));
    const lastIndex = plot.mark === 'line' ? places.findLastIndex((at) => at !== null) : -1;
    return {
      box,
      stops: series.points.flatMap(({ xText, text }, position): HoverPoint[] => {
        const at = places[position];
        return at === null || at === undefined
          ? []
          : [{ heading: xText, entries: [{ label: series.label, text, colour, ...at }] }];
      }),
      base: { x1: box.left, y1: line, x2: box.right, y2: line },
      grid: gridLines(ticks, plot.y, box, base),
      years: footTicks(years, plot.x, box, [box.left - (column === 0 ? left : gutter.across / 2 - 2), box.right]),
      bands:
        plot.mark === 'area'
          ? [
              ...(hasFacts ? [{ key, colour, floor: line, places: firm }] : []),
              ...soft.map((stretch) => ({ key, soft: true, colour, floor: line, places: stretch }) as const),
            ]
          : [],
      lines: [
        ...others.map((other) => {
          return { key: other.key, style: 'context', colour: other.colour, places: placesOf(other) } as const;
        }),
        ...(plot.mark === 'line' && hasFacts ? [{ key, style: 'line', colour, places: firm } as const] : []),
        ...(plot.mark === 'line'
          ? soft.map((stretch) => ({ key, style: 'soft-line', colour, places: stretch }) as const)
          : []),
      ],
      dots: places.flatMap((at, index) =>
        at !== null && (index === lastIndex || isAlone(places, index))
          ? [{ ...at, colour, hollow: false, ...softly(series.points[index]?.soft), r: dotRadius }]
          : [],
      ),
      squares: places.flatMap((at, index) =>
        at !== null && series.points[index]?.noted === true ? [squareAt(at, colour)] : [],
      ),
      texts: [
        ...placeLines(heads[index] ?? [], { x: box.left, y: y + leading - 3, anchor: 'start', colour }),
        ...(column === 0 ? sideTicks(ticks, plot.y, left, box.bottom, box.top) : []),
      ],
    };
  });
  const total = rows * height + (rows - 1) * gutter.down;
  return {
    ...noMarks,
    width: size.width,
    height: total,
    plot: { left, right: size.width, top: head + 4, bottom: total - foot },
    grid: panels.flatMap(({ grid }) => grid),
    bands: panels.flatMap(({ bands }) => bands),
    lines: panels.flatMap(({ lines }) => lines),
    axes: panels.flatMap((panel) => [panel.base, ...panel.years.marks]),
    rects: panels.flatMap(({ squares }) => squares),
    dots: panels.flatMap(({ dots }) => dots),
    texts: panels.flatMap((panel) => [...panel.texts, ...panel.years.texts]),
    stops: panels.flatMap(({ stops }) => stops),
    stopsAlong: 'both',
  };
}
