/** A pattern with a faster test, `needs`. A text that fails this test contains no match of the pattern. */
export interface Guarded {
  readonly pattern: RegExp;
  readonly needs: RegExp;
}

export function guarded(needs: RegExp, pattern: RegExp): Guarded {
  return { pattern, needs };
}
