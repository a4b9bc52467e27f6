/**
 * Returns whether a value has no neighbour, because it is between two gaps, or between a gap and an end of the line. A line through such a
 * value has no length, so the value is visible only as a dot.
 */
export function isAlone(values: readonly unknown[], index: number): boolean {
  const has = (at: number): boolean => values[at] !== null && values[at] !== undefined;
  return has(index) && !has(index - 1) && !has(index + 1);
}

/** The radius of the dot at a value, in px. */
export const dotRadius = 3.5;
