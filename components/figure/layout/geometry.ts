import type { FigureColour } from '../../../lib/domain/figure-colour';

/** A place in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The sides of a rectangle in px from the top left corner of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A stretch of text and the class it is styled by. */
export interface Run {
  readonly role: 'tick' | 'label' | 'name' | 'value';
  readonly text: string;
}

/** One line of text. `y` is its baseline; a text without a colour is set in ink. */
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

/** What one series has at a hover point: its name, its value as text, and the middle of its mark. */
export interface HoverEntry extends Place {
  readonly label: string;
  readonly text: string;
  readonly colour: FigureColour;
}

/** A place in a drawing of which a reader can ask what it shows: a period, a group of bars, a point. */
export interface HoverPoint {
  readonly heading: string;
  readonly entries: readonly HoverEntry[];
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The hover points, in the order in which they are read; so called in published `live.json` files. */
  readonly stops: readonly HoverPoint[];
  /** What decides which hover point is meant by a place: how far along the drawing it is, how far down, or both. */
  readonly stopsAlong: 'x' | 'y' | 'both';
  /** Where the marks go. */
  readonly plot: Box;
  /** Texts that Recharts has no word for: direct labels, names of groups, values of bars. */
  readonly texts: readonly PlacedText[];
}

export interface PlacedTick {
  readonly at: number;
  readonly text: string;
}

/** The number of an event in a circle, and the line from it down to the axis. */
export interface PlacedEvent {
  readonly circle: { readonly cx: number; readonly cy: number; readonly r: number };
  readonly path: readonly Segment[];
}

/** Where everything of a line, step or area drawing goes. */
export interface TimeGeometry extends Drawing {
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  /** The value at which the strong line lies: zero where the axis holds it, else the least value. */
  readonly base: number;
  /** From the end of a series to a label that had to move. */
  readonly leaders: readonly Segment[];
  readonly events: readonly PlacedEvent[];
}

export interface PlacedBar {
  readonly key: string;
  readonly colour: FigureColour;
  readonly value: number;
  /** Of an estimate or a projection. */
  readonly soft?: true;
}

/** Where everything of a bar drawing goes. Slots are of one size, along the axis; an empty one parts groups. */
export interface BarGeometry extends Drawing {
  readonly orientation: 'upright' | 'lying';
  readonly domain: readonly [number, number];
  readonly slots: readonly (PlacedBar | null)[];
  /** In px, across the bar. */
  readonly thickness: number;
  /** The zero line, broken where the name of a group stands. */
  readonly zero: readonly Segment[];
}

/** A line through places in px; null breaks it. */
interface PlacedLine {
  readonly key: string;
  /** `context` lines are those of the others, behind. */
  readonly style: 'line' | 'context' | 'dashed' | 'soft-line';
  readonly colour: FigureColour;
  readonly places: readonly (Place | null)[];
}

/** A filled shape from a line down to its floor, in px. */
interface PlacedBand {
  readonly key: string;
  readonly soft?: true;
  readonly colour: FigureColour;
  readonly floor: number;
  readonly places: readonly (Place | null)[];
}

/** Hollow marks differ from full ones without colour, and soft ones, of estimates and projections, from both. */
export interface PlacedMark {
  readonly hollow: boolean;
  readonly soft?: true;
  readonly colour: FigureColour;
}

/** Whether a mark is of an estimate or a projection, passed on. */
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

/** Where everything goes in a drawing whose marks have their places in px already. Painted in the order given here. */
export interface MarksGeometry extends Drawing {
  readonly grid: readonly Segment[];
  readonly bands: readonly PlacedBand[];
  readonly axes: readonly Segment[];
  readonly leaders: readonly Segment[];
  readonly lines: readonly PlacedLine[];
  readonly rects: readonly PlacedRect[];
  readonly dots: readonly PlacedDot[];
}

/** A drawing without marks, to add them to. */
export const noMarks: Pick<MarksGeometry, 'grid' | 'bands' | 'axes' | 'leaders' | 'lines' | 'rects' | 'dots'> = {
  grid: [],
  bands: [],
  axes: [],
  leaders: [],
  lines: [],
  rects: [],
  dots: [],
};
