import type { Problem } from '../../problems/problem';
import type { Stretch } from '../../prose/quotations';
import { positionAt } from '../../problems/text-position';

/**
 * Where a stretch of a text stands in the file that it was read from: its line and column, and what to underline of its first line.
 *
 * @param offsets the place in the file of each character of the text
 */
export function placeOf(
  { start, end }: Stretch,
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
