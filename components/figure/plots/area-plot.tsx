import type { ReactNode } from 'react';
import { Area, AreaChart, Curve } from 'recharts';
import type { PlotView } from '../../../lib/views/plot-view';
import { isAlone } from '../layout/alone';
import type { TimeGeometry } from '../layout/geometry';
import { factsOnly, softRuns } from '../layout/soft-runs';
import { colourVar } from '../palette';
import { Events } from './events';
import { Segments, Texts } from './text';
import { timeAxes, timeMargins } from './time-axes';
import { ValueMark } from './value-mark';

type AreaView = Extract<PlotView, { kind: 'area' }>;

interface AreaPlotProps {
  readonly plot: AreaView;
  readonly geometry: TimeGeometry;
}

const nowhere = { x: null, y: null } as const;

interface Row {
  readonly x: number;
  readonly [key: string]: number | null;
}

/** One row for each period that occurs in any series, because only bands with the same periods can be stacked. */
function rowsOf({ strands: drawn }: AreaView): Row[] {
  const periods = [...new Set(drawn.flatMap((series) => series.points.map((point) => point.x)))].sort((a, b) => a - b);
  return periods.map((x) => ({
    ...Object.fromEntries(
      drawn.map((series) => [`y:${series.key}`, series.points.find((point) => point.x === x)?.y ?? null]),
    ),
    x,
  }));
}

/**
 * Stacked bands over time, one for each series, with the first at the bottom. Known values and estimates of a band are separate
 * `path.fig-area` elements. Lines in the colour of the paper separate the bands. A dot marks a value without a neighbour.
 */
export function AreaPlot({ plot, geometry }: AreaPlotProps): ReactNode {
  return (
    <AreaChart
      accessibilityLayer={false}
      width={geometry.width}
      height={geometry.height}
      margin={timeMargins(geometry)}
      data={rowsOf(plot)}
    >
      {timeAxes({ plot, geometry })}
      {plot.strands.map((series) => (
        <Area
          key={series.key}
          dataKey={`y:${series.key}`}
          name={series.label}
          stackId="stack"
          isAnimationActive={false}
          activeDot={false}
          dot={({ cx, cy, index }) => (
            <ValueMark
              key={index}
              series={series}
              index={index}
              isDotted={isAlone(
                series.points.map(({ y }) => y),
                index,
              )}
              x={cx}
              y={cy}
            />
          )}
          shape={({ points = [], baseLine = 0 }) => {
            const area = { 'data-key': series.key, fill: colourVar(series.colour) } as const;
            const shape = { type: 'linear', layout: 'horizontal' } as const;
            const firm = factsOnly(series.points, points, nowhere);
            return (
              <>
                {firm.every(({ y }) => y === null) ? null : (
                  <Curve {...area} {...shape} className="fig-area" points={firm} baseLine={baseLine} />
                )}
                {softRuns(series.points).map(([from, to]) => (
                  <Curve
                    key={from}
                    {...area}
                    {...shape}
                    className="fig-area fig-soft-area"
                    points={points.slice(from, to + 1)}
                    baseLine={Array.isArray(baseLine) ? baseLine.slice(from, to + 1) : baseLine}
                  />
                ))}
              </>
            );
          }}
        />
      ))}
      <Events events={geometry.events} />
      <Segments className="fig-leader" segments={geometry.leaders} />
      <Texts texts={geometry.texts} />
    </AreaChart>
  );
}
