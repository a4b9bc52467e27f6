import type { ReactNode } from 'react';
import { Area, ComposedChart, Curve, Line } from 'recharts';
import type { PlotOf, StrandView } from '../../../lib/views/plot-view';
import type { TimeGeometry } from '../drawing/geometry';
import { gapColour } from '../drawing/strand-ends';
import { colourVar } from '../palette';
import { Events } from './events';
import { Segments, Texts } from './text';
import { timeAxes, timeMargins } from './time-axes';

interface LinePlotProps {
  readonly plot: PlotOf<'line' | 'step' | 'gap'>;
  readonly geometry: TimeGeometry;
}

function lastIndex({ points }: StrandView): number {
  return points.findLastIndex((point) => point.y !== null);
}

/** The two ends of the gap at every period of either line: where one of them is missing there is no gap, and none is filled. */
function gapRows([upper, lower]: readonly StrandView[]): { x: number; ends: [number, number] | null }[] {
  const heights = (strand: StrandView | undefined) => new Map(strand?.points.map(({ x, y }) => [x, y]));
  const [above, below] = [heights(upper), heights(lower)];
  const periods = [...new Set([...above.keys(), ...below.keys()])].sort((a, b) => a - b);
  return periods.map((x) => {
    const [top, floor] = [above.get(x) ?? null, below.get(x) ?? null];
    return { x, ends: top === null || floor === null ? null : [floor, top] };
  });
}

/**
 * Lines over time: one `path.fig-line` for each strand, with one command for each value; a missing value breaks the line.
 * A step holds its value until the next. A dot marks the last value. What stands beside a gap is a broken line.
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
      {plot.strands.map((strand, strandIndex) => (
        <Line
          key={strand.key}
          data={strand.points}
          dataKey="y"
          name={strand.label}
          isAnimationActive={false}
          activeDot={false}
          shape={({ points = [] }) => (
            <Curve
              className={`fig-line${plot.kind === 'gap' && strandIndex > 1 ? ' fig-dashed' : ''}`}
              data-key={strand.key}
              stroke={colourVar(strand.colour)}
              fill="none"
              type={type}
              points={points}
            />
          )}
          dot={({ cx, cy, index }) =>
            index === lastIndex(strand) ? (
              <circle key={index} cx={cx} cy={cy} r={3.5} fill={colourVar(strand.colour)} />
            ) : (
              <g key={index} />
            )
          }
        />
      ))}
      <Segments className="fig-leader" segments={geometry.leaders} />
      <Texts texts={geometry.texts} />
    </ComposedChart>
  );
}
