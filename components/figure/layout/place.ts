/** The part of an axis that determines the position of a value. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** The position of a value in px, on an axis that runs from `from` to `to`. */
export function place(value: number, { min, max }: Span, from: number, to: number): number {
  return from + ((value - min) / (max - min)) * (to - from);
}
