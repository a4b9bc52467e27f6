import { createPortal } from 'react-dom';
import { useEffect, useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { FigureColour } from '../../../lib/domain/figure-colour';
import type { Place, HoverPoint } from '../../figure/layout/geometry';
import type { LaidOutPlot } from '../../figure/layout/layout';
import { colourVar } from '../../figure/palette';
import { Plot } from '../../figure/plots/plot';
import { filled } from '../browser-messages';
import { nearestPoint, seriesOf, spokenPoint, pointAfter, visiblePoints } from './hover-points';

interface LiveFigureProps {
  readonly laidOut: LaidOutPlot;
  readonly label: string;
  /** The element in which the buttons for the series are shown. */
  readonly bar: Element;
  readonly onDrawn: () => void;
}

/**
 * Draws the figure again with the same components, and makes it interactive: a mouse, a finger or the arrow keys show
 * the values at one position, screen readers read them aloud, and series can be hidden.
 */
export function LiveFigure({ laidOut, label, bar, onDrawn }: LiveFigureProps): ReactNode {
  const { geometry } = laidOut;
  const [hidden, setHidden] = useState<ReadonlySet<FigureColour>>(new Set());
  const [active, setActive] = useState<number | null>(null);
  const points = visiblePoints(geometry.stops, hidden);
  const point = active === null ? undefined : points[active];
  // A chart positions its marks only after it is added to the page. By the second animation frame, the marks are in position.
  useEffect(() => {
    requestAnimationFrame(() => requestAnimationFrame(onDrawn));
  }, [onDrawn]);

  const track = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = geometry.width / box.width;
    const at = { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    setActive(nearestPoint(points, geometry.stopsAlong, at));
  };
  const press = (event: KeyboardEvent): void => {
    const next = event.key === 'Escape' ? null : pointAfter(event.key, active, points.length);
    if (next === null && event.key !== 'Escape') return;
    event.preventDefault();
    setActive(next);
  };
  const toggle = (colour: FigureColour): void => {
    const next = new Set(hidden);
    if (!next.delete(colour)) next.add(colour);
    setActive(null);
    setHidden(next);
  };

  return (
    <>
      <div
        data-part="stage"
        style={transparent(hidden)}
        tabIndex={0}
        role="application"
        aria-label={filled(MESSAGES.explore.keys, { label })}
        onPointerMove={track}
        onPointerDown={track}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(null)}
        onKeyDown={press}
        onBlur={() => setActive(null)}
      >
        <div data-part="drawing" className="fig" aria-hidden="true">
          <Plot laidOut={laidOut} />
          {point === undefined ? null : <Marker point={point} laidOut={laidOut} />}
        </div>
        {point === undefined ? null : <Tip point={point} width={geometry.width} height={geometry.height} />}
      </div>
      {createPortal(<Toggles points={geometry.stops} hidden={hidden} onToggle={toggle} />, bar)}
      <p data-part="spoken" role="status">
        {point === undefined ? '' : spokenPoint(point)}
      </p>
    </>
  );
}

/** Returns a style that makes the given colours transparent. `Object.fromEntries` has a loose type, which allows custom properties. */
function transparent(hidden: ReadonlySet<FigureColour>): CSSProperties {
  return Object.fromEntries([...hidden].map((colour) => [`--figure-${colour}`, 'transparent']));
}

/** Highlights a hover point with a ring around each of its marks. Adds a vertical line if points are found by their horizontal position. */
function Marker({ point, laidOut }: { readonly point: HoverPoint; readonly laidOut: LaidOutPlot }): ReactNode {
  const { width, height, plot, stopsAlong } = laidOut.geometry;
  const [first] = point.entries;
  return (
    <svg data-part="marker" viewBox={`0 0 ${width} ${height}`}>
      {first === undefined || stopsAlong !== 'x' ? null : (
        <line x1={first.x} x2={first.x} y1={plot.top} y2={plot.bottom} />
      )}
      {point.entries.map(({ x, y, colour }, index) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r={5}
          fill={colourVar('paper')}
          stroke={colourVar(colour)}
          strokeWidth={2.5}
        />
      ))}
    </svg>
  );
}

function percent(part: number): string {
  return `${part * 100}%`;
}

/** The values of a point, on the side with more room, and never above or below the drawing. */
function Tip({
  point,
  width,
  height,
}: {
  readonly point: HoverPoint;
  readonly width: number;
  readonly height: number;
}) {
  const { x, y } = anchor(point);
  const beside = x < width / 2 ? '0.875rem' : 'calc(-100% - 0.875rem)';
  return (
    <div
      data-part="tip"
      aria-hidden="true"
      style={{ left: percent(x / width), top: percent(y / height), translate: `${beside} ${percent(-y / height)}` }}
    >
      <strong>{point.heading}</strong>
      {point.entries.map(({ label, text, colour }, index) => (
        <span key={index}>
          <i style={{ background: colourVar(colour) }} /> <bdi>{label}</bdi> <b>{text}</b>
        </span>
      ))}
    </div>
  );
}

function anchor({ entries }: HoverPoint): Place {
  const [first] = entries;
  return first === undefined ? { x: 0, y: 0 } : { x: first.x, y: Math.min(...entries.map(({ y }) => y)) };
}

interface TogglesProps {
  readonly points: readonly HoverPoint[];
  readonly hidden: ReadonlySet<FigureColour>;
  readonly onToggle: (colour: FigureColour) => void;
}

/** A button for each series. The last visible series cannot be hidden. */
function Toggles({ points, hidden, onToggle }: TogglesProps): ReactNode {
  const series = seriesOf(points);
  if (series.length === 0) return null;
  return (
    <div data-part="series" role="group" aria-label={MESSAGES.explore.series}>
      {series.map(({ colour, label }) => {
        const isShown = !hidden.has(colour);
        return (
          <button
            key={colour}
            type="button"
            aria-pressed={isShown}
            disabled={isShown && hidden.size === series.length - 1}
            onClick={() => onToggle(colour)}
          >
            <i style={{ background: colourVar(colour) }} /> {label}
          </button>
        );
      })}
    </div>
  );
}
