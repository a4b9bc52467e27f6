import type { ReactNode } from 'react';
import { Area, ComposedChart, Curve, Line } from 'recharts';
import { gapColour } from '../../../lib/domain/hues';
import type { PlotOf, PlotSeries } from '../../../lib/views/plot-view';
import { isAlone } from '../layout/alone';
import type { TimeGeometry } from '../layout/geometry';
import { factsOnly, softRuns } from '../layout/soft-runs';
import { colourVar } from '../palette';
import { Events } from './events';
import { Segments, Texts } from './text';
import { timeAxes, timeMargins } from './time-axes';
import { ValueMark } from './value-mark';

interface LinePlotProps {
  readonly plot: PlotOf<'line' | 'step' | 'gap'>;
  readonly geometry: TimeGeometry;
}

/** A position in px. A null breaks the line. */
interface Coordinate {
  readonly x: number | null;
  readonly y: number | null;
}

interface SeriesLineProps {
  readonly series: PlotSeries;
  readonly points: readonly Coordinate[];
  readonly type: 'linear' | 'stepAfter';
  readonly className: string;
}

/** The line for a series: solid between known values, dotted next to estimates and projections. */
function SeriesLine({ series, points, type, className }: SeriesLineProps): ReactNode {
  const line = { 'data-key': series.key, stroke: colourVar(series.colour), fill: 'none', type } as const;
  const firm = factsOnly(series.points, points, nowhere);
  return (
    <>
      {firm.every(({ y }) => y === null) ? null : <Curve {...line} className={`fig-line${className}`} points={firm} />}
      {softRuns(series.points).map(([from, to]) => (
        <Curve
          key={from}
          {...line}
          className={`fig-line fig-soft-line${className}`}
          points={points.slice(from, to + 1)}
        />
      ))}
    </>
  );
}

const nowhere = { x: null, y: null } as const;

/** Returns whether a value has a dot. The last value has a dot, and so does every value without a neighbour. */
function isDotted({ points }: PlotSeries, index: number): boolean {
  const heights = points.map(({ y }) => y);
  return index === heights.findLastIndex((y) => y !== null) || isAlone(heights, index);
}

/**
 * Returns the edges of the filled area between two lines: for each period, the values of both lines, or null if one of the values is
 * missing.
 */
function gapRows([upper, lower]: readonly PlotSeries[]): { x: number; ends: [number, number] | null }[] {
  const heights = (series: PlotSeries | undefined) => new Map(series?.points.map(({ xText, y }) => [xText, y]));
  const [above, below] = [heights(upper), heights(lower)];
  const periods = new Map([upper, lower].flatMap((series) => series?.points.map(({ x, xText }) => [xText, x]) ?? []));
  return [...periods]
    .sort(([, a], [, b]) => a - b)
    .map(([period, x]) => {
      const [top, floor] = [above.get(period) ?? null, below.get(period) ?? null];
      return { x, ends: top === null || floor === null ? null : [floor, top] };
    });
}

/**
 * Lines over time, one for each series, with one path command for each value. Known values and estimates of a line are separate
 * `path.fig-line` elements. A missing value breaks the line. In a step plot, the line stays at a value until the next one. In a plot of the
 * difference between two series, a third series is dashed.
 */
export function LinePlot({ plot, geometry }: LinePlotProps): ReactNode {
  const type = plot.kind === 'step' ? 'stepAfter' : 'linear';
  return (
    <ComposedChart
      accessibilityLayer={false}
      width={geometry.width}
      height={geometry.height}
      margin={timeMargins(geometry)}
    >
      {timeAxes({ plot, geometry })}
      <Events events={geometry.events} />
      {plot.kind === 'gap' ? (
        <Area
          data={gapRows(plot.strands)}
          dataKey="ends"
          isAnimationActive={false}
          activeDot={false}
          dot={false}
          shape={({ points = [], baseLine = 0 }) => (
            <Curve
              className="fig-gap"
              fill={colourVar(gapColour)}
              type="linear"
              layout="horizontal"
              points={points}
              baseLine={baseLine}
            />
          )}
        />
      ) : null}
      {plot.strands.map((series, position) => (
        <Line
          key={series.key}
          data={series.points}
          dataKey="y"
          name={series.label}
          isAnimationActive={false}
          activeDot={false}
          shape={({ points = [] }) => (
            <SeriesLine
              series={series}
              points={points}
              type={type}
              className={plot.kind === 'gap' && position > 1 ? ' fig-dashed' : ''}
            />
          )}
          dot={({ cx, cy, index }) => (
            <ValueMark key={index} series={series} index={index} isDotted={isDotted(series, index)} x={cx} y={cy} />
          )}
        />
      ))}
      <Segments className="fig-leader" segments={geometry.leaders} />
      <Texts texts={geometry.texts} />
    </ComposedChart>
  );
}
