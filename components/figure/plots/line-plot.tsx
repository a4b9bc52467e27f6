import type { ReactNode } from 'react';
import { Curve, Line, LineChart } from 'recharts';
import type { PlotView, StrandView } from '../../../lib/views/plot-view';
import type { TimeGeometry } from '../drawing/geometry';
import { colourVar } from '../palette';
import { Segments, Texts } from './text';
import { timeAxes, timeMargins } from './time-axes';

interface LinePlotProps {
  readonly plot: Extract<PlotView, { kind: 'line' }>;
  readonly geometry: TimeGeometry;
}

function lastIndex({ points }: StrandView): number {
  return points.findLastIndex((point) => point.y !== null);
}

/**
 * Lines over time: one `path.fig-line` for each strand, with one command for each value; a missing value breaks the line.
 * A dot marks the last value.
 */
export function LinePlot({ plot, geometry }: LinePlotProps): ReactNode {
  return (
    <LineChart width={geometry.width} height={geometry.height} margin={timeMargins(geometry)}>
      {timeAxes({ plot, geometry })}
      {plot.strands.map((strand) => (
        <Line
          key={strand.key}
          data={strand.points}
          dataKey="y"
          name={strand.label}
          isAnimationActive={false}
          shape={({ points = [] }) => (
            <Curve
              className="fig-line"
              data-key={strand.key}
              stroke={colourVar(strand.colour)}
              fill="none"
              type="linear"
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
    </LineChart>
  );
}
