/** A pattern with a cheaper one that is in every text in which it can match. */
export interface Guarded {
  readonly pattern: RegExp;
  readonly needs: RegExp;
}

export function guarded(needs: RegExp, pattern: RegExp): Guarded {
  return { pattern, needs };
}
