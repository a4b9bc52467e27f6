/** A point on a line: whether it has a value, and whether the value is an estimate or a projection. */
interface Value {
  readonly y: unknown;
  readonly soft?: true;
}

/** Replaces the items for estimated or projected values with `none`, so that a line has a gap there. */
export function factsOnly<Item, None>(values: readonly Value[], items: readonly Item[], none: None): (Item | None)[] {
  return items.map((item, index) => (values[index]?.soft === true ? none : item));
}

/**
 * Returns the estimated or projected stretches of a line, each as its first and last index. A stretch includes the known values on both
 * sides, because the line between a known value and an estimate is itself an estimate. For example, returns `[[0, 2]]` if the second of
 * three values is an estimate.
 */
export function softRuns(values: readonly Value[]): readonly (readonly [from: number, to: number])[] {
  const isSoft = (index: number): boolean => values[index]?.soft === true && values[index].y !== null;
  const isThere = (index: number): boolean => values[index] !== undefined && values[index].y !== null;
  const starts = values.flatMap((_, index) => (isSoft(index) && !isSoft(index - 1) ? [index] : []));
  return starts.map((start) => {
    let end = start;
    while (isSoft(end + 1)) end += 1;
    return [isThere(start - 1) ? start - 1 : start, isThere(end + 1) ? end + 1 : end];
  });
}
