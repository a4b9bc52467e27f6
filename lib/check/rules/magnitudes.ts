import type { ParsedBody } from '../../articles/parse-body';
import { pins } from '../../catalog/parsed-content';
import { memoize } from '../../domain/memoize';
import { isExact } from '../../domain/quantity';
import { statReference } from '../../domain/vocabulary';
import { formatQuantity } from '../../format/format-quantity';
import { pinned } from '../../numbers/vintage';
import type { Problem } from '../../problems/problem';
import { valueOf, type EditorialRule } from '../context';
import { recordPlace } from '../record-place';

const magnitudesIn = memoize(({ uses }: ParsedBody) =>
  uses.flatMap(({ use, attribute }) =>
    use.word === 'Stat' && use.as === 'magnitude' ? [{ reference: statReference(use), position: attribute('as') }] : [],
  ),
);

/**
 * A number that a text shows without its sign (`as="magnitude"`) is negative in the data. If a record has lost its minus sign and the words
 * beside the number give no direction, no other rule notices.
 */
export const magnitudes: EditorialRule = (context) => {
  const pinnedTo = pins(context.parsed);
  const problems = [...context.parsed.bodies].flatMap(([file, body]) => {
    const resolve = pinned(context.resolve, pinnedTo.get(file));
    return magnitudesIn(body).flatMap(({ reference, position }): Problem[] => {
      const statistic = valueOf(() => resolve(reference));
      if (statistic === null || !isExact(statistic.quantity) || !statistic.quantity.value.gt(0)) return [];
      const place = recordPlace(statistic, context);
      return [
        {
          rule: 'prose/magnitude',
          file,
          position,
          message: `"magnitude" leaves out a minus sign, but the number is ${formatQuantity(statistic.quantity)}${place === null ? '' : ` (${place})`}.`,
          hint: 'Remove as="magnitude" if the number rose or is a surplus, or correct its sign in the data.',
        },
      ];
    });
  });
  return { problems };
};
