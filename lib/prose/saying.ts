import type { Finding } from '../domain/finding';

/** What a word says about numbers. */
export type Saying =
  | { readonly kind: 'moved'; readonly direction: 'up' | 'down' }
  /**
   * “Larger” and “largest” are about size: the largest deficit is the one farthest below zero. “Higher” and “highest” are not.
   */
  | { readonly kind: 'compared'; readonly direction: 'up' | 'down'; readonly isOfSize: boolean }
  | { readonly kind: 'extreme'; readonly end: 'highest' | 'lowest'; readonly isOfSize: boolean }
  | { readonly kind: 'half'; readonly side: 'above' | 'below' }
  /** A statement such as “unchanged”, which findings with one of these relations can make. */
  | { readonly kind: 'related'; readonly by: readonly Finding['is'][] }
  | { readonly kind: 'since'; readonly year: number };
