/** A pattern with a faster test, `needs`, which is true for every text in which the pattern can match. */
export interface Guarded {
  readonly pattern: RegExp;
  readonly needs: RegExp;
}

export function guarded(needs: RegExp, pattern: RegExp): Guarded {
  return { pattern, needs };
}
