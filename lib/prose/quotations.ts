/** A range in a text, from `start` to just before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The ranges inside double quotation marks, “…” or "…". An unclosed mark does not start a quotation. */
export function quotations(text: string): TextRange[] {
  return [...text.matchAll(/“[^“”]*”|"[^"]*"/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether a range is inside one of several other ranges. */
export function isInside(inner: TextRange, others: readonly TextRange[]): boolean {
  return others.some(({ start, end }) => start <= inner.start && inner.end <= end);
}
