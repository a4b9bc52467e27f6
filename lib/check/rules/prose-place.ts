import type { Problem } from '../../problems/problem';
import type { TextRange } from '../../prose/quotations';
import { positionAt } from '../../problems/text-position';

/**
 * Converts a range of a text to its place in the file: the line and column where it starts, and its length on that line.
 *
 * @param offsets the offset in the file of each character of the text
 */
export function placeOf(
  { start, end }: TextRange,
  offsets: readonly number[],
  source: string,
): Required<Pick<Problem, 'position' | 'length'>> {
  const from = offsets[start] ?? 0;
  const to = (offsets[end - 1] ?? from) + 1;
  return {
    position: positionAt(source, from),
    length: source.slice(from, to).split(/\r?\n/)[0]?.length ?? 1,
  };
}
