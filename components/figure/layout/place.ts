/** The range of values that an axis covers. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** The position of a value, in px, on an axis that runs from its least value at `from` to its greatest at `to`. */
export function place(value: number, { min, max }: Span, from: number, to: number): number {
  return from + ((value - min) / (max - min)) * (to - from);
}
