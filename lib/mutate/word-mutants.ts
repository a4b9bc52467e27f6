import { Decimal } from '../domain/decimal';
import { isExact } from '../domain/quantity';
import { sameUnit } from '../domain/unit';
import { printedNumberOf } from '../format/format-quantity';
import { isChange } from '../numbers/compare-change';
import { isExactStatistic } from '../numbers/resolved-statistic';
import { readClauses } from '../prose/clauses/clause-reader';
import type { HedgeWord } from '../prose/clauses/hedges';
import type { HalfReading } from '../prose/clauses/share-words';
import { mutantsOf, none, together, type Mutants } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { flip } from './number-mutants';
import type { StatInText } from './stats-in-text';
import { swap } from './swap';

/**
 * Changes the data so that words beside a number are not true: a direction (“rose”), an order (“more than”), a hedge (“nearly”) or a half
 * (“most”).
 */
export function wordMutants(stats: readonly StatInText[], newsroom: MutableNewsroom): Mutants {
  const [first] = stats;
  if (first === undefined) return none;
  const readings = readClauses(
    first.sentence,
    stats.map(({ offset }) => offset),
  );
  return together(
    readings.map((reading): Mutants => {
      const own = stats[reading.number];
      if (own === undefined) return none;
      const { place } = own;
      if (reading.kind === 'pair') {
        const other = stats[reading.than];
        if (other === undefined || !sameUnit(own.number.quantity.unit, other.number.quantity.unit)) return none;
        const edits = swap(own.reference, other.reference, newsroom);
        return mutantsOf({ kind: 'order', subject: 'number', what: reading.word, place, digits: 'current' }, edits);
      }
      if (reading.kind === 'direction') return directionMutants(own, reading.word, newsroom);
      if (reading.kind === 'half') return halfMutants(own, reading, newsroom);
      return reading.kind === 'hedge' ? hedgeMutants(own, reading, newsroom) : none;
    }),
  );
}

/** Reverses the sign of a change that is printed with its sign, so that the text reads “rose by −2%”. */
function directionMutants({ number, style, place }: StatInText, word: string, newsroom: MutableNewsroom): Mutants {
  // `signMutants` covers changes that are printed without their sign.
  if (style.as === 'magnitude' || !isExactStatistic(number)) return none;
  if (!isChange(number) && number.quantity.unit.kind !== 'percent-a-year') return none;
  return mutantsOf({ kind: 'sign', subject: 'number', what: word, place, digits: 'current' }, flip(number, newsroom));
}

/** Moves a share from one side of a half to the other: for example, from 60% to 25%. */
function halfMutants(
  { number: { quantity }, reference, place }: StatInText,
  { side, word }: Pick<HalfReading, 'side' | 'word'>,
  newsroom: MutableNewsroom,
): Mutants {
  const { unit } = quantity;
  if (!isExact(quantity) || (unit.kind !== 'percent' && unit.kind !== 'ratio')) return none;
  const half = new Decimal(unit.kind === 'percent' ? 50 : 0.5);
  const other = side === 'above' ? -1 : 1;
  const edits = newsroom.reach(
    reference,
    [half.times(1 + other / 2)],
    ({ quantity: after }) => isExact(after) && after.value.cmp(half) === other,
  );
  return mutantsOf({ kind: 'half', subject: 'number', what: word, place, digits: 'current' }, edits);
}

/** Hedges that mean that the exact number is larger than the printed one, or equal to it. */
const upward: ReadonlySet<HedgeWord> = new Set(['above', 'at-least']);

/**
 * Moves the exact number to the other side of the printed number. Example: if a text says “more than 12”, makes the exact number slightly
 * less than 12.
 */
function hedgeMutants(
  { number, reference, style, place }: StatInText,
  { hedge, word }: { readonly hedge: HedgeWord; readonly word: string },
  newsroom: MutableNewsroom,
): Mutants {
  const { quantity } = number;
  // A hedge copied from the source says nothing about the exact number.
  if (number.hedge !== null || !isExact(quantity)) return none;
  const side = upward.has(hedge) ? -1 : 1;
  const target = printedNumberOf(quantity, style).times(1 + side / 1e6);
  const edits = newsroom.reach(
    reference,
    [target],
    ({ quantity: after }) => isExact(after) && after.value.abs().cmp(printedNumberOf(after, style).abs()) === side,
  );
  return mutantsOf({ kind: 'hedge', subject: 'number', what: word, place, digits: 'current' }, edits);
}
