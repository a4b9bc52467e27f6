import type { ReactNode } from 'react';
import { CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { PlotOf } from '../../../lib/views/plot-view';
import type { PlacedTick, TimeGeometry } from '../layout/geometry';

interface TimeAxesProps {
  readonly plot: PlotOf<'line' | 'step' | 'area' | 'gap'>;
  readonly geometry: TimeGeometry;
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

/**
 * Sizes in px. For the axis below the plot, `tick` is the length of a tick, and `text` the distance from the plot down to the baseline of a
 * label. For the axis on the left, `beside` is the distance from the middle of a label down to its baseline.
 */
const drop = { tick: 5, text: 23, beside: 5 };

function textOf(ticks: readonly PlacedTick[], value: number): string {
  return ticks.find((tick) => tick.at === value)?.text ?? '';
}

/** Returns the margins that put a chart's plot exactly at the position `plot`. They fit the sizes of the axes from `timeAxes`. */
export function timeMargins({ width, plot }: TimeGeometry): {
  top: number;
  right: number;
  bottom: number;
  left: number;
} {
  return { top: plot.top, right: width - plot.right, bottom: 0, left: 0 };
}

/** The axes of a chart over time: light lines across, a strong one at `base`, and the ticks of the time axis below. */
export function timeAxes({ plot, geometry }: TimeAxesProps): ReactNode {
  const { xTicks, yTicks, base, height, plot: box } = geometry;
  return (
    <>
      <CartesianGrid
        vertical={false}
        horizontalValues={yTicks.map((tick) => tick.at).filter((at) => at !== base)}
        horizontal={({ x1, x2, y1 }) => <line className="fig-grid" x1={x1} x2={x2} y1={y1} y2={y1} />}
      />
      <ReferenceLine
        y={base}
        shape={({ x1, x2, y1 }) => <line className="fig-axis" x1={x1} x2={x2} y1={y1} y2={y1} />}
      />
      <XAxis
        dataKey="x"
        type="number"
        domain={[plot.x.min, plot.x.max]}
        allowDataOverflow
        ticks={xTicks.map((tick) => tick.at)}
        interval={0}
        height={height - box.bottom}
        axisLine={false}
        tickLine={false}
        tick={({ x, payload }: TickProps) => (
          <g>
            <line className="fig-axis" x1={x} x2={x} y1={box.bottom} y2={box.bottom + drop.tick} />
            <text className="fig-tick" x={x} y={box.bottom + drop.text} textAnchor="middle">
              {textOf(xTicks, payload.value)}
            </text>
          </g>
        )}
      />
      <YAxis
        type="number"
        domain={[plot.y.min, plot.y.max]}
        allowDataOverflow
        ticks={yTicks.map((tick) => tick.at)}
        interval={0}
        width={box.left}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }: TickProps) => (
          <text className="fig-tick" x={box.left - 8} y={Number(y) + drop.beside} textAnchor="end">
            {textOf(yTicks, payload.value)}
          </text>
        )}
      />
    </>
  );
}
