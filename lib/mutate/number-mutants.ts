import { isExact } from '../domain/quantity';
import { formatQuantity } from '../format/format-quantity';
import { isExactStatistic, type ExactStatistic } from '../numbers/resolved-statistic';
import { mutantsOf, none, type Edit, type Mutants } from './mutant';
import type { MutableNewsroom } from './newsroom';
import type { StatInText } from './stats-in-text';

/** Changes a number so that it differs from the one in the text. */
export function valueMutants(
  { use, located, style, number, reference, place: { file } }: StatInText,
  newsroom: MutableNewsroom,
): Mutants {
  if (use.text === null) return none;
  const printed = formatQuantity(number.quantity, style);
  const edits = newsroom.reach(reference, [], ({ quantity }) => formatQuantity(quantity, style) !== printed);
  const place = { file, start: located.at, end: located.textRange?.end ?? located.at + 1 };
  return mutantsOf({ kind: 'value', subject: 'number', what: printed, place, digits: 'typed' }, edits);
}

/** Reverses the sign of a number that the text prints without its sign: only the words beside it can then be wrong. */
export function signMutants({ style, number, place, sentence }: StatInText, newsroom: MutableNewsroom): Mutants {
  if (style.as !== 'magnitude' || sentence === '' || !isExactStatistic(number) || number.quantity.value.eq(0))
    return none;
  const what = formatQuantity(number.quantity, style);
  return mutantsOf({ kind: 'sign', subject: 'number', what, place, digits: 'current' }, flip(number, newsroom));
}

/** Edits that reverse the sign of a number; null if none were found. */
export function flip(
  { reference, quantity: { value } }: ExactStatistic,
  newsroom: MutableNewsroom,
): readonly Edit[] | null {
  return newsroom.reach(
    reference,
    [value.times(-1)],
    ({ quantity }) => isExact(quantity) && quantity.value.times(value).lt(0),
  );
}
