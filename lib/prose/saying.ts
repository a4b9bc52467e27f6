import type { Finding } from '../domain/finding';

/**
 * A pattern for words that count only after certain other words, such as “up” after “went”. The pattern matches “up” first and then looks
 * back for “went”, because looking back at every character of a text is slow.
 */
export function precededBy(others: string, words: string): string {
  return `(?=${words})(?<=${others})(?:${words})`;
}

/** A pattern for words that do not count after certain other words, such as “higher” after “no”. */
export function notPrecededBy(others: string, words: string): string {
  return `(?=${words})(?<!${others})(?:${words})`;
}

/** What a word says about numbers. */
export type Saying =
  /** With `ofGap`, the word says that a gap widened or narrowed. If the gap is a negative number, it narrows when the number rises. */
  | { readonly kind: 'moved'; readonly direction: 'up' | 'down'; readonly ofGap?: true }
  /**
   * “Larger” and “largest” are about size: the largest deficit is the one farthest below zero. “Higher” and “highest” are not.
   */
  | { readonly kind: 'compared'; readonly direction: 'up' | 'down'; readonly isOfSize: boolean }
  | { readonly kind: 'extreme'; readonly end: 'highest' | 'lowest'; readonly isOfSize: boolean }
  | { readonly kind: 'half'; readonly side: 'above' | 'below' }
  /** A statement such as “unchanged”. A finding with one of the relations in `by` can prove it. */
  | { readonly kind: 'related'; readonly by: readonly Finding['is'][] }
  | { readonly kind: 'since'; readonly year: number };
