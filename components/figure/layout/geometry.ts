import type { FigureColour } from '../../../lib/domain/figure-colour';

/** A position in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The sides of a rectangle, in px from the top left corner of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of text and its style class. */
export interface Run {
  readonly role: 'tick' | 'label' | 'name' | 'value';
  readonly text: string;
}

/** One line of text. `y` is its baseline. If `colour` is null, the line has the colour of ordinary text. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: FigureColour | null;
  readonly runs: readonly Run[];
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A value at a hover point: the name of its series or axis, the value as text, and the centre of the mark. */
export interface HoverEntry extends Place {
  readonly label: string;
  readonly text: string;
  readonly colour: FigureColour;
}

/** A place in a drawing at which readers can look up values: a period, a group of bars or a point. */
export interface HoverPoint {
  readonly heading: string;
  readonly entries: readonly HoverEntry[];
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The hover points, in reading order. The field keeps the name `stops` because published `live.json` files contain it. */
  readonly stops: readonly HoverPoint[];
  /** What determines the nearest hover point: the horizontal position, the vertical position, or both. */
  readonly stopsAlong: 'x' | 'y' | 'both';
  /** The area in which the marks are drawn. */
  readonly plot: Box;
  /** Text that Recharts does not draw: direct labels, names of groups, values of bars. */
  readonly texts: readonly PlacedText[];
}

export interface PlacedTick {
  readonly at: number;
  readonly text: string;
}

/** The circle around the number of an event, and the line from the circle down to the axis. */
export interface PlacedEvent {
  readonly circle: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly path: readonly Segment[];
}

/** The layout of a line, step or area chart. */
export interface TimeGeometry extends Drawing {
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  /** The value at which the strong line is drawn: zero if the axis includes it, otherwise the least value on the axis. */
  readonly base: number;
  /** Lines from the ends of series to those labels that are not directly beside them. */
  readonly leaders: readonly Segment[];
  readonly events: readonly PlacedEvent[];
}

export interface PlacedBar {
  readonly key: string;
  readonly colour: FigureColour;
  readonly value: number;
  /** Set for an estimate or a projection. */
  readonly soft?: true;
}

/** The layout of a bar chart. Slots along the axis are of equal size; an empty slot separates groups, or contains the name of a group. */
export interface BarGeometry extends Drawing {
  readonly orientation: 'upright' | 'lying';
  readonly domain: readonly [number, number];
  readonly slots: readonly (PlacedBar | null)[];
  /** The thickness of a bar in px. */
  readonly thickness: number;
  /** The zero line, interrupted at the names of groups. */
  readonly zero: readonly Segment[];
}

/** A line through positions in px. A null among the positions breaks the line. */
interface PlacedLine {
  readonly key: string;
  /** `context` is for background lines: in each panel, the series that the other panels show. */
  readonly style: 'line' | 'context' | 'dashed' | 'soft-line';
  readonly colour: FigureColour;
  readonly places: readonly (Place | null)[];
}

/** A filled shape between a line and a horizontal line at `floor`, in px. */
interface PlacedBand {
  readonly key: string;
  readonly soft?: true;
  readonly colour: FigureColour;
  readonly floor: number;
  readonly places: readonly (Place | null)[];
}

/**
 * The style of a mark. A hollow mark differs from a filled one even without colour, and a soft mark (an estimate or projection) differs
 * from both.
 */
export interface PlacedMark {
  readonly hollow: boolean;
  readonly soft?: true;
  readonly colour: FigureColour;
}

/** For an estimate or a projection, returns the field `soft`, to spread into a mark. For a known value, returns an empty object. */
export function softly(soft: true | undefined): { soft?: true } {
  return soft === undefined ? {} : { soft };
}

export interface PlacedRect extends PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedDot extends PlacedMark, Place {
  readonly r: number;
}

/**
 * The layout of a drawing whose marks already have positions in px. The marks are painted in this order: grid, bands, lines, rects, axes,
 * leaders, dots.
 */
export interface MarksGeometry extends Drawing {
  readonly grid: readonly Segment[];
  readonly bands: readonly PlacedBand[];
  readonly axes: readonly Segment[];
  readonly leaders: readonly Segment[];
  readonly lines: readonly PlacedLine[];
  readonly rects: readonly PlacedRect[];
  readonly dots: readonly PlacedDot[];
}

/** A drawing without marks, as a starting point. */
export const noMarks: Pick<MarksGeometry, 'grid' | 'bands' | 'axes' | 'leaders' | 'lines' | 'rects' | 'dots'> = {
  grid: [],
  bands: [],
  axes: [],
  leaders: [],
  lines: [],
  rects: [],
  dots: [],
};
