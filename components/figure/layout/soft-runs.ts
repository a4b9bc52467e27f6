/** A value of a line: whether it is there, and whether it is no fact yet. */
interface Value {
  readonly y: unknown;
  readonly soft?: true;
}

/** The part of a list that is of facts: everything else is taken out, so that a line is broken there. */
export function firmPart<Item, None>(values: readonly Value[], items: readonly Item[], none: None): (Item | None)[] {
  return items.map((item, index) => (values[index]?.soft === true ? none : item));
}

/**
 * The stretches of a line that are estimated or projected, as first and last index: each with its neighbours, for whatever leads
 * to such a value, or away from it, is no fact either.
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
