import type { Problem } from '../problems/problem';
import type { ContentFile } from './read-content';
import { positionAt } from '../problems/text-position';

/** The lines with which Git starts the first side of a conflict and ends the second. */
const marker = /^(?:<{7}|>{7})(?: [^\r\n]*)?\r?$/m;
const begins = /^<{7}(?: [^\r\n]*)?\r?$/gm;

/**
 * Reports each unresolved merge conflict in a file once. A parser would report several misleading errors for each conflict.
 */
export function mergeProblems({ path, text }: ContentFile): Problem[] {
  const first = marker.exec(text);
  if (first === null) return [];
  const found = [...text.matchAll(begins)];
  return (found.length > 0 ? found : [first]).map(({ 0: line, index }) => ({
    rule: 'file/merge',
    file: path,
    position: positionAt(text, index),
    length: line.trimEnd().length,
    message: 'There is an unresolved merge conflict between <<<<<<< and >>>>>>>.',
    hint: 'Keep the correct text, and delete the three marker lines.',
  }));
}
