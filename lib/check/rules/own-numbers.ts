import type { Entry } from '../../catalog/entry';
import { collections } from '../../collections/collections';
import type { Kind, Written } from '../../domain/catalog';
import { Decimal, decimalsOf } from '../../domain/decimal';
import type { KnownQuantity } from '../../domain/quantity';
import { multipliers } from '../../domain/unit';
import { exactEnds } from '../../format/format-quantity';
import type { StatedNumber } from '../../prose/stated-numbers';
import { valueOf, type CheckContext } from '../context';
import { unitTest, unitWords } from './statistics-like';

/** Whether a note in an entry may state a number, because it is one of the entry’s own or belongs to a statistic that the entry names. */
export function isOwnNumber<Name extends Kind>(
  number: StatedNumber,
  note: string,
  { kind, entry }: { readonly kind: Name; readonly entry: Entry<Written[Name]> },
  { catalog, resolve }: CheckContext,
): boolean {
  const { id, ownNumbers } = collections[kind];
  const own = ownNumbers?.(id.parse(entry.id), entry.value, note, catalog);
  if (own === undefined) return false;
  const following = note.slice(number.end);
  return (
    own.values.some((quantity) => states(number, following, quantity)) ||
    own.statistics.some((reference) => {
      const found = valueOf(() => resolve(reference));
      return found !== null && states(number, following, found.quantity);
    })
  );
}

/**
 * Whether a number in a note equals a quantity, rounded as in the note: “$309 billion” equals 308,652 million dollars. A note may omit the
 * unit and the multiplier, as a table does: “308,652”.
 */
function states(number: StatedNumber, following: string, quantity: KnownQuantity): boolean {
  const { kind, value, text } = number;
  const hasUnit = kind !== 'count' || unitWords(text).length > 0;
  if (value === null || (hasUnit && !unitTest(number, following)(quantity.unit))) return false;
  const typed = kind === 'share' ? value.abs().times(100) : value.abs();
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  return exactEnds(quantity).some((end) => {
    const size = end.value.abs();
    // A number in words, such as “a third”, has no digits to which the quantity could be rounded.
    if (kind === 'share' || written === undefined) return size.round(end.decimals).eq(typed.round(end.decimals));
    const digits = new Decimal(written);
    const scale = hasUnit || !typed.eq(digits) ? scaleOf(typed, digits) : new Decimal(multipliers[end.multiplier]);
    return size.div(scale).round(decimalsOf(written)).eq(digits);
  });
}

/** The scale in which a number is written: 1,000,000,000 for “309 billion”. */
function scaleOf(typed: Decimal, digits: Decimal): Decimal {
  return digits.eq(0) ? new Decimal(1) : typed.div(digits);
}
