/** A value of a line: whether it exists, and whether it is an estimate or a projection. */
interface Value {
  readonly y: unknown;
  readonly soft?: true;
}

/** Keeps the items of a list that are facts and replaces all others with `none`, so that a line is broken there. */
export function factsOnly<Item, None>(values: readonly Value[], items: readonly Item[], none: None): (Item | None)[] {
  return items.map((item, index) => (values[index]?.soft === true ? none : item));
}

/**
 * Returns the estimated or projected stretches of a line, each as its first and last index. A stretch includes the facts on both sides,
 * because the line between a fact and an estimate is not a fact either.
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
