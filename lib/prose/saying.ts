import type { Finding } from '../domain/finding';

/**
 * A pattern for words that count only after others. It looks for the words before it looks back, because a look-behind at every character of
 * a text is slow.
 */
export function precededBy(others: string, words: string): string {
  return `(?=${words})(?<=${others})(?:${words})`;
}

/** Like `precededBy`, for words that do not count after others. */
export function notPrecededBy(others: string, words: string): string {
  return `(?=${words})(?<!${others})(?:${words})`;
}

/** What a word says about numbers. */
export type Saying =
  /** With `ofGap`, the word says that a gap widened or narrowed. A gap whose number rose may be narrower, if the number is negative. */
  | { readonly kind: 'moved'; readonly direction: 'up' | 'down'; readonly ofGap?: true }
  /**
   * “Larger” and “largest” are about size: the largest deficit is the one farthest below zero. “Higher” and “highest” are not.
   */
  | { readonly kind: 'compared'; readonly direction: 'up' | 'down'; readonly isOfSize: boolean }
  | { readonly kind: 'extreme'; readonly end: 'highest' | 'lowest'; readonly isOfSize: boolean }
  | { readonly kind: 'half'; readonly side: 'above' | 'below' }
  /** A statement such as “unchanged”, which findings with one of these relations can make. */
  | { readonly kind: 'related'; readonly by: readonly Finding['is'][] }
  | { readonly kind: 'since'; readonly year: number };
