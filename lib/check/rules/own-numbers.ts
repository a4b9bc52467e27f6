import type { Entry } from '../../catalog/entry';
import { collections } from '../../collections/collections';
import type { Catalog, Kind, Written } from '../../domain/catalog';
import { Decimal, decimalsOf } from '../../domain/decimal';
import { seriesId } from '../../domain/ids';
import { isExact, type KnownQuantity } from '../../domain/quantity';
import { multipliers } from '../../domain/unit';
import { exactEnds } from '../../format/format-quantity';
import type { Resolve } from '../../numbers/resolve';
import type { NotedValue } from '../../numbers/noted-values';
import type { StatedNumber } from '../../prose/stated-numbers';
import { valueOf } from '../context';
import type { Measured } from '../judge-reading';
import { measuredOf, toTextNumber, type TextNumber } from '../numbered-text';
import { hasMinus, unitTest, unitWords } from './statistics-like';

/** What the numbers of an entry depend on. */
interface OwnContext {
  readonly catalog: Pick<Catalog, 'statistics'>;
  readonly resolve: Resolve;
}

/**
 * The numbers in our data that a number in a note may stand for. A note may state only numbers of its own entry, and of the statistics that
 * the entry names.
 */
export function ownNumbersLike<Name extends Kind>(
  number: StatedNumber,
  note: string,
  { kind, entry }: { readonly kind: Name; readonly entry: Entry<Written[Name]> },
  { catalog, resolve }: OwnContext,
): TextNumber[] {
  const { id, ownNumbers, title } = collections[kind];
  const own = ownNumbers?.(id.parse(entry.id), entry.value, note, catalog);
  if (own === undefined) return [];
  const following = note.slice(number.end);
  const printed = (quantity: KnownQuantity): Decimal | null => printedAs(number, following, quantity);
  const isMagnitude = ({ quantity }: { readonly quantity: KnownQuantity }): boolean =>
    isExact(quantity) && quantity.value.lt(0) && !hasMinus(number.text);
  const values = own.values.flatMap((noted): TextNumber[] => {
    const size = printed(noted.quantity);
    return size === null
      ? []
      : [toTextNumber(...valueOfSeries(noted, entry.id, title(entry.value)), size, isMagnitude(noted))];
  });
  const statistics = own.statistics.flatMap((reference): TextNumber[] => {
    const found = valueOf(() => resolve(reference));
    const size = found === null ? null : printed(found.quantity);
    return found === null || size === null
      ? []
      : [toTextNumber(reference.id, measuredOf(found), size, isMagnitude(found))];
  });
  return [...values, ...statistics];
}

/** @param name the title of the series */
function valueOfSeries(
  { entity, period, quantity, until }: NotedValue,
  id: string,
  name: string,
): [TextNumber['subject'], Measured] {
  const measured = { name: `${name}, ${entity}`, measure: `${id} of ${entity}`, hedge: null, working: null };
  return [
    { series: seriesId.parse(id), entity },
    { ...measured, quantity, period, asOf: until },
  ];
}

/**
 * If a quantity can be written as the number in a note, returns the absolute value of that number; otherwise null. 308,652 million dollars
 * can be written as “$309 billion”. A note may omit the unit and the multiplier, as a table does: “308,652”.
 */
function printedAs(number: StatedNumber, following: string, quantity: KnownQuantity): Decimal | null {
  const { kind, value, text } = number;
  const hasUnit = kind !== 'count' || unitWords(text).length > 0;
  if (value === null || (hasUnit && !unitTest(number, following)(quantity.unit))) return null;
  const typed = kind === 'share' ? value.abs().times(100) : value.abs();
  const written = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  for (const end of exactEnds(quantity)) {
    const size = end.value.abs();
    // A number in words, such as “a third”, has no digits to which the quantity could be rounded.
    if (kind === 'share' || written === undefined) {
      if (size.round(end.decimals).eq(typed.round(end.decimals))) return typed;
    } else {
      const digits = new Decimal(written);
      const scale = hasUnit || !typed.eq(digits) ? scaleOf(typed, digits) : new Decimal(multipliers[end.multiplier]);
      if (size.div(scale).round(decimalsOf(written)).eq(digits)) return digits.times(scale);
    }
  }
  return null;
}

/** The scale in which a number is written: 1,000,000,000 for “309 billion”. */
function scaleOf(typed: Decimal, digits: Decimal): Decimal {
  return digits.eq(0) ? new Decimal(1) : typed.div(digits);
}
