import { conditionsIn } from '../phrases/conditions';
import { withoutIdioms } from '../phrases/idioms';
import { isInside, quotations } from '../quotations';
import { balancesIn, type BalanceReading } from './balance-words';
import { datesIn, type YearReading } from './dated-clauses';
import { directionsIn, sizesIn, type DirectionReading, type SizeReading } from './directions';
import { hedgesIn, type HedgeReading } from './hedges';
import { pairsIn, type PairReading } from './pairs';
import { passingIn, type PassingReading } from './passing-words';
import { pricesIn, type PricesReading } from './price-words';
import { halvesIn, type HalfReading } from './share-words';

/**
 * What the words near a number say about it, for example that it is a rise or a fall, is higher or lower than another number, is
 * approximate or only a bound, or is for a certain year. `start` is the offset of the words.
 */
export type Reading =
  | DirectionReading
  | SizeReading
  | PairReading
  | HedgeReading
  | YearReading
  | HalfReading
  | BalanceReading
  | PricesReading
  | PassingReading;

/**
 * Reads what the words near the numbers in a text say about these numbers. Words in quotations are other people’s, and conditions state
 * nothing, so neither is read. The one exception is the size of a change in a condition: in “if sales fall by 2%”, the 2% must be printed
 * without a minus sign, although nothing has fallen.
 *
 * @param text the text, with U+FFFC in place of each number
 * @param places the offset of each number
 */
export function readClauses(text: string, places: readonly number[]): Reading[] {
  if (places.length === 0) return [];
  const read = withoutIdioms(text);
  const taken = new Set<number>();
  const readings: Reading[] = [
    ...pairsIn(read, places, taken),
    ...hedgesIn(read, places),
    ...directionsIn(read, places, taken),
    ...sizesIn(read, places),
    ...datesIn(read, places),
    ...halvesIn(read, places),
    ...balancesIn(read, places),
    ...pricesIn(read, places),
    ...passingIn(read, places),
  ];
  const quoted = quotations(text);
  const unsaid = [...quoted, ...conditionsIn(text)];
  if (unsaid.length === 0) return readings;
  return readings.filter(
    ({ kind, start, word }) => !isInside({ start, end: start + word.length }, kind === 'size' ? quoted : unsaid),
  );
}
