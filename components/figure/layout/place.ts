/** The part of an axis that decides where a value lies. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** A value as a place in px, where the axis runs from `from` to `to`. */
export function place(value: number, { min, max }: Span, from: number, to: number): number {
  return from + ((value - min) / (max - min)) * (to - from);
}
