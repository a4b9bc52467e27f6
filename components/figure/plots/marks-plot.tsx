import type { ReactNode } from 'react';
import { Curve, Surface } from 'recharts';
import { softly, type MarksGeometry, type Place, type PlacedMark } from '../layout/geometry';
import { colourVar } from '../palette';
import { Segments, Texts } from './text';

const nowhere = { x: null, y: null } as const;

function pointsOf(places: readonly (Place | null)[]) {
  return places.map((at) => at ?? nowhere);
}

/** A hollow mark is an outline around a light tint of its colour; a filled mark has its colour throughout. */
function inked({ hollow, soft, colour }: PlacedMark): { className: string; fill: string; stroke?: string } {
  const fill = colourVar(colour);
  if (soft === true) return { className: `${hollow ? 'fig-hollow' : 'fig-full'} fig-soft-mark`, fill, stroke: fill };
  return hollow ? { className: 'fig-hollow', fill, stroke: fill } : { className: 'fig-full', fill };
}

/**
 * Marks drawn with Recharts' shapes, for the kinds of figure whose layout gives the position of every mark in px.
 */
export function MarksPlot({ geometry }: { readonly geometry: MarksGeometry }): ReactNode {
  const { width, height, grid, bands, axes, leaders, lines, rects, dots, texts } = geometry;
  return (
    <Surface width={width} height={height}>
      <Segments className="fig-grid" segments={grid} />
      {bands.map(({ key, soft, colour, floor, places }, index) => (
        <Curve
          key={index}
          className={soft === true ? 'fig-area fig-soft-area' : 'fig-area'}
          data-key={key}
          fill={colourVar(colour)}
          layout="horizontal"
          points={pointsOf(places)}
          baseLine={floor}
        />
      ))}
      {lines.map(({ key, style, colour, places }, index) => (
        <Curve
          key={index}
          className={`fig-line fig-${style}`}
          data-key={key}
          stroke={style === 'context' ? colourVar('grid') : colourVar(colour)}
          fill="none"
          points={pointsOf(places)}
        />
      ))}
      {rects.map(({ hollow, soft, colour, ...box }, index) => (
        <rect key={index} {...inked({ hollow, colour, ...softly(soft) })} {...box} />
      ))}
      <Segments className="fig-axis" segments={axes} />
      <Segments className="fig-leader" segments={leaders} />
      {dots.map(({ hollow, soft, colour, x, y, r }, index) => (
        <circle key={index} {...inked({ hollow, colour, ...softly(soft) })} cx={x} cy={y} r={r} />
      ))}
      <Texts texts={texts} />
    </Surface>
  );
}
