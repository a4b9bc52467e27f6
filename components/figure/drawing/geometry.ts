import type { FigureColour } from '../../../lib/domain/figure';

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

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where the marks go. */
  readonly plot: Box;
  /** Texts that Recharts has no word for: direct labels, names of groups, values of bars. */
  readonly texts: readonly PlacedText[];
}

export interface PlacedTick {
  readonly at: number;
  readonly text: string;
}

/** Where everything of a line or area drawing goes. */
export interface TimeGeometry extends Drawing {
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  /** The value at which the strong line lies: zero where the axis holds it, else the least value. */
  readonly base: number;
  /** From the end of a strand to a label that had to move. */
  readonly leaders: readonly Segment[];
}

export interface PlacedBar {
  readonly key: string;
  readonly colour: FigureColour;
  readonly value: number;
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
