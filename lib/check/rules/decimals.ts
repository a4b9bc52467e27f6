import type { ParsedBody } from '../../articles/parse-body';
import { counted } from '../../domain/counted';
import { statisticId } from '../../domain/ids';
import { memoize } from '../../domain/memoize';
import type { KnownQuantity } from '../../domain/quantity';
import { statReference } from '../../domain/vocabulary';
import { decimalsNeeded, formatQuantity } from '../../format/format-quantity';
import type { Position, Problem } from '../../problems/problem';
import { pins, type ReadEntries } from '../../catalog/parsed-content';
import type { Resolve } from '../../numbers/resolve';
import { pinned } from '../../numbers/vintage';
import { valueOf, type EditorialRule } from '../context';

/**
 * The number of decimals that an author sets is large enough for the value. Otherwise the site would print more decimals than the author
 * asked for.
 */
export const decimals: EditorialRule = ({ parsed, resolve }) => {
  const pinnedTo = pins(parsed);
  const inProse = [...parsed.bodies].flatMap(([file, body]) => inBody(body, file, pinned(resolve, pinnedTo.get(file))));
  return { problems: [...inStatistics(parsed.statistics, resolve), ...inProse] };
};

const inStatistics = memoize((statistics: ReadEntries['statistics'], resolve: Resolve): readonly Problem[] =>
  [...statistics.values()].flatMap(({ id, file, value: { decimals: written }, position }): Problem[] => {
    if (written === undefined) return [];
    const quantity = valueOf(() => resolve({ id: statisticId.parse(id), at: null }).quantity);
    return quantity === null ? [] : tooFew(written, quantity, file, position(['decimals']));
  }),
);

const inBody = memoize((body: ParsedBody, file: string, resolve: Resolve): readonly Problem[] =>
  withDecimals(body).flatMap(({ reference, decimals: written, position }): Problem[] => {
    const quantity = valueOf(() => resolve(reference).quantity);
    return quantity === null ? [] : tooFew(written, quantity, file, position);
  }),
);

const withDecimals = memoize(({ uses }: ParsedBody) =>
  uses.flatMap(({ use, attribute }) =>
    use.word !== 'Stat' || use.decimals === undefined
      ? []
      : [{ reference: statReference(use), decimals: use.decimals, position: attribute('decimals') }],
  ),
);

function tooFew(written: number, quantity: KnownQuantity, file: string, position: Position): Problem[] {
  const needed = decimalsNeeded(quantity);
  if (written >= needed) return [];
  const text = formatQuantity({ ...quantity, decimals: needed });
  return [
    {
      rule: 'statistic/decimals',
      file,
      position,
      message: `With ${counted(written, 'decimal')}, ${text} would look like a different value.`,
      hint: `Write ${needed} here, or remove "decimals".`,
    },
  ];
}
