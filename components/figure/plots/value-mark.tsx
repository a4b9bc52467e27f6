import type { ReactNode } from 'react';
import type { PlotSeries } from '../../../lib/views/plot-view';
import { dotRadius } from '../layout/alone';
import { colourVar } from '../palette';

interface ValueMarkProps {
  readonly series: PlotSeries;
  readonly index: number;
  /** Whether the value has a mark even without a note. */
  readonly isDotted: boolean;
  readonly x: number | undefined;
  readonly y: number | undefined;
}

/**
 * The mark at one value: a square if the value has a note. Otherwise, if `isDotted` is true: a ring for an estimate or a projection, a dot
 * for a known value.
 */
export function ValueMark({ series, index, isDotted, x, y }: ValueMarkProps): ReactNode {
  const point = series.points[index];
  const colour = colourVar(series.colour);
  if (point === undefined || point.y === null || x === undefined || y === undefined) return <g />;
  if (point.noted === true)
    return (
      <rect
        className="fig-noted"
        fill={colourVar('paper')}
        stroke={colour}
        x={x - dotRadius}
        y={y - dotRadius}
        width={2 * dotRadius}
        height={2 * dotRadius}
      />
    );
  if (!isDotted) return <g />;
  return point.soft === true ? (
    <circle className="fig-ring" cx={x} cy={y} r={dotRadius} fill={colourVar('paper')} stroke={colour} />
  ) : (
    <circle cx={x} cy={y} r={dotRadius} fill={colour} />
  );
}
