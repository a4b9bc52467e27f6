/** A range of a text, from `start` up to `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What stands inside double quotation marks, “…” or "…". A mark that is never closed quotes nothing. */
export function quotations(text: string): TextRange[] {
  return [...text.matchAll(/“[^“”]*”|"[^"]*"/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether a range lies within one of others. */
export function liesWithin(inner: TextRange, others: readonly TextRange[]): boolean {
  return others.some(({ start, end }) => start <= inner.start && inner.end <= end);
}
