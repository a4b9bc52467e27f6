import type { Finding, Margin } from '../domain/finding';
import { anyForm } from '../prose/change-verbs';
import { beforeFar } from './says';
import type { TextRange } from '../prose/quotations';

/**
 * A word about the size of a difference, beside a finding or in it, that the finding’s field `by` does not state: “far” in “far
 * <Finding>larger</Finding>” without `by="far"`.
 */
export interface UnsaidMargin extends TextRange {
  readonly word: string;
  readonly margin: Margin;
}

const slightly = '(?:a bit|a little|fractionally|marginally|only just|slightly)';
/** Matches “by far the” or “far” directly before a finding, but not “so far”. */
const before = new RegExp(
  `(?<![\\p{L}-])(?:(by (?:so )?far|(?<!\\b${beforeFar} )far)|(${slightly}))(?: an?| its| the| their)? $`,
  'iu',
);
/** Matches words directly after a finding: “by far” after “larger”, “slightly” after “rose”. */
const after = new RegExp(
  `^ (?:(by (?:so )?far)|(by ${slightly}|${slightly}))(?=[,.;:!?)–—]|$| (?:and|but|in|over|since|than|to)\\b)`,
  'iu',
);
/** Matches “slightly” and its synonyms inside a finding. `says.ts` checks “far” inside a finding. */
const inside = new RegExp(`(?<![\\p{L}-])(fractionally|marginally|slightly)(?![\\p{L}-])`, 'giu');
/** Verbs that cannot be about a slight change. */
const strong = new RegExp(
  `(?<![\\p{L}-])${anyForm('balloon collapse crash leap nosedive plummet plunge rocket skyrocket slump soar spike surge tumble')}(?![\\p{L}-])`,
  'giu',
);

/**
 * Finds words about the size of a difference, directly beside a finding or in it, that the finding’s field `by` does not state: “far” in
 * “far <Finding>larger</Finding>” without `by="far"`.
 *
 * @param range where the finding’s words are in the text
 */
export function unsaidMargins(text: string, range: TextRange, finding: Finding): UnsaidMargin[] {
  const stated = 'by' in finding ? finding.by : undefined;
  const [from, to] = [Math.max(0, range.start - 40), range.end + 40];
  const ahead = before.exec(text.slice(from, range.start).replaceAll(/\s/gu, ' '));
  const behind = after.exec(text.slice(range.end, to).replaceAll(/\s/gu, ' '));
  const within = [...text.slice(range.start, range.end).matchAll(inside)];
  const sudden = stated === 'slightly' ? [...text.slice(range.start, range.end).matchAll(strong)] : [];
  return [
    ...sudden.map(({ 0: word, index }): UnsaidMargin => {
      const start = range.start + index;
      return { word, margin: 'far', start, end: start + word.length };
    }),
    ...(ahead === null ? [] : [read(ahead, from)]),
    ...within.map(({ 0: word, index }): UnsaidMargin => {
      const start = range.start + index;
      return { word, margin: 'slightly', start, end: start + word.length };
    }),
    ...(behind === null ? [] : [read(behind, range.end)]),
  ].filter(({ margin }) => margin !== stated);
}

function read({ 0: all, 1: far, 2: little, index }: RegExpExecArray, from: number): UnsaidMargin {
  const word = far ?? little ?? '';
  const start = from + index + all.indexOf(word);
  return { word, margin: far === undefined ? 'slightly' : 'far', start, end: start + word.length };
}
