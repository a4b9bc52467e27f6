import { counted } from '../../domain/counted';
import type { KnownQuantity } from '../../domain/quantity';
import { statReference } from '../../domain/vocabulary';
import { decimalsNeeded, formatQuantity } from '../../format/format-quantity';
import type { Position, Problem } from '../../problems/problem';
import { pins } from '../../catalog/parsed-content';
import { pinned } from '../../numbers/vintage';
import { valueOf, type EditorialRule } from '../context';

/**
 * The number of decimals that an author sets is large enough for the value. Otherwise the site would print more decimals than the author
 * asked for.
 */
export const decimals: EditorialRule = ({ parsed, catalog, resolve }) => {
  const ofStatistics = [...catalog.statistics].flatMap(([id, { decimals: written }]): Problem[] => {
    const located = parsed.statistics.get(id);
    const quantity = valueOf(() => resolve({ id, at: null }).quantity);
    if (written === undefined || quantity === null || located === undefined) return [];
    return tooFew(written, quantity, located.file, located.position(['decimals']));
  });
  const pinnedTo = pins(parsed);
  const inProse = [...parsed.bodies].flatMap(([file, { uses }]) => {
    const read = pinned(resolve, pinnedTo.get(file));
    return uses.flatMap(({ use, attribute }): Problem[] => {
      if (use.word !== 'Stat' || use.decimals === undefined) return [];
      const quantity = valueOf(() => read(statReference(use)).quantity);
      return quantity === null ? [] : tooFew(use.decimals, quantity, file, attribute('decimals'));
    });
  });
  return { problems: [...ofStatistics, ...inProse] };
};

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
