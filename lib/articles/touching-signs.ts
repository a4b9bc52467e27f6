import { positionAt } from '../problems/text-position';
import type { Problem } from '../problems/problem';
import { changingAfter, changingBefore } from '../prose/beside-numbers';
import type { TextBlock } from './text-blocks';

/**
 * Reports digits, signs and units that change how the number next to them reads: `1<Stat>8.4%</Stat>` reads as 18.4%. The check compares
 * only the number between the tags with the data, so readers must see exactly that number.
 *
 * @param source the file with its front matter blanked
 */
export function touchingSigns(file: string, blocks: readonly TextBlock[], source: string): Problem[] {
  return blocks.flatMap(({ text, offsets, numbers }) =>
    numbers.flatMap(({ at, word, isClosed }): Problem[] => {
      const sign = isClosed.before ? null : changingBefore(text.slice(0, at));
      const unit = isClosed.after ? null : changingAfter(text.slice(at + 1));
      const problem = (found: string, start: number): Problem => {
        const from = offsets[start] ?? 0;
        return {
          rule: 'stat/text',
          file,
          position: positionAt(source, from),
          length: found.trim().length,
          message: `"${found.trim()}" next to <${word}> changes the number that readers see.`,
          hint:
            word === 'Stat'
              ? 'Delete it: <Stat> prints the whole number, with its sign and its unit. To state another number, use another statistic.'
              : 'Write the whole number between the tags, with its sign and its unit.',
        };
      };
      return [
        ...(sign === null ? [] : [problem(sign, at - sign.trimStart().length)]),
        ...(unit === null ? [] : [problem(unit, at + 1 + unit.length - unit.trimStart().length)]),
      ];
    }),
  );
}
