import type { Finding } from '../domain/finding';
import type { Saying } from './saying';

/**
 * Words that say something about numbers only beside certain other words: “slipped” does in “exports slipped” and “it slipped to 5%”, but
 * not in “the miller slipped on the stairs”.
 */
export interface WordInContext {
  readonly pattern: string;
  readonly says: Saying;
  /**
   * Whether the text around the word makes it a statement about numbers. In a finding, the word is always such a statement.
   *
   * @param before the text before the word
   * @param after the text after the word
   */
  readonly isClaim: (before: string, after: string) => boolean;
}

export const related = (...by: Finding['is'][]): Saying => ({ kind: 'related', by });

export const always = (): boolean => true;

export const extreme = related('highest', 'lowest', 'ranked');

/** “The plan is to raise the share” states no change, but “continued to raise the share” does. */
const intends =
  /(?<!\b(?:began|begin|begins|begun|continu(?:e|es|ed|ing)|start(?:s|ed|ing)?|went on) )\bto (?:\p{L}+ly )?$/iu;
export const isDone =
  (isClaim: WordInContext['isClaim']): WordInContext['isClaim'] =>
  (before, after) =>
    !intends.test(before.slice(-60)) && isClaim(before, after);
