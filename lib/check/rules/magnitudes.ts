import { pins } from '../../catalog/parsed-content';
import { isExact } from '../../domain/quantity';
import { statReference } from '../../domain/vocabulary';
import { formatQuantity } from '../../format/format-quantity';
import { pinned } from '../../numbers/vintage';
import type { Problem } from '../../problems/problem';
import { valueOf, type EditorialRule } from '../context';
import { recordPlace } from '../record-place';

/**
 * A number that is written without its sign is negative. If the words beside it do not say which way it went, only this
 * tells that a record has lost its sign.
 */
export const magnitudes: EditorialRule = (context) => {
  const pinnedTo = pins(context.parsed);
  const problems = [...context.parsed.bodies].flatMap(([file, { uses }]) => {
    const resolve = pinned(context.resolve, pinnedTo.get(file));
    return uses.flatMap(({ use, attribute }): Problem[] => {
      if (use.word !== 'Stat' || use.as !== 'magnitude') return [];
      const statistic = valueOf(() => resolve(statReference(use)));
      if (statistic === null || !isExact(statistic.quantity) || !statistic.quantity.value.gt(0)) return [];
      const place = recordPlace(statistic, context);
      return [
        {
          rule: 'prose/magnitude',
          file,
          position: attribute('as'),
          message: `"magnitude" leaves out a minus sign, but the number is ${formatQuantity(statistic.quantity)}${place === null ? '' : ` (${place})`}.`,
          hint: 'Remove as="magnitude" if the number rose or is a surplus, or correct its sign in the data.',
        },
      ];
    });
  });
  return { problems };
};
