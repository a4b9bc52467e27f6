import type { LocatedUse, ParsedBody } from '../../articles/parse-body';
import { pins } from '../../catalog/parsed-content';
import { assertNever } from '../../domain/assert-never';
import type { Decimal } from '../../domain/decimal';
import type { Hedge } from '../../domain/hedge';
import { periodKey, type Period } from '../../domain/period';
import { firstDay, lastDay } from '../../domain/period-order';
import { dayNumber } from '../../domain/calendar';
import { isExact, type Quantity } from '../../domain/quantity';
import { sameUnit } from '../../domain/unit';
import { statReference } from '../../domain/vocabulary';
import { formatQuantity, printedNumberOf } from '../../format/format-quantity';
import { isChange } from '../../numbers/compare-change';
import type { Resolve, ResolvedStatistic } from '../../numbers/resolve';
import { pinned } from '../../numbers/vintage';
import type { Problem } from '../../problems/problem';
import { readClauses, type HedgeWord, type Reading } from '../../prose/clauses/clause-reader';
import { valueOf, type EditorialRule } from '../context';
import { memoizeByNumbers } from '../memoize-by-numbers';
import { placeOf } from './prose-place';

/** The words next to a number describe it correctly: its direction, how it compares with another number, its hedge and its year. */
export const clauses: EditorialRule = ({ parsed, resolve, sources }) => {
  const pinnedTo = pins(parsed);
  const problems = [...parsed.bodies].flatMap(([file, body]) =>
    faultsIn(body, pinned(resolve, pinnedTo.get(file))).map(({ start, end, offsets, ...fault }): Problem => ({
      file,
      ...fault,
      ...placeOf({ start, end }, offsets, sources.get(file) ?? ''),
    })),
  );
  return { problems };
};

interface Fault extends Pick<Problem, 'rule' | 'message' | 'hint'> {
  readonly start: number;
  readonly end: number;
  readonly offsets: readonly number[];
}

/** A number in a text, as readers see it. */
interface Stated {
  readonly statistic: ResolvedStatistic;
  readonly quantity: Quantity;
  /** The number that readers see. A magnitude is shown without its sign. */
  readonly shown: Decimal;
  readonly isMagnitude: boolean;
  /** The rounded number that is printed, without its multiplier. */
  readonly printed: Decimal;
}

const faultsIn = memoizeByNumbers((body: ParsedBody, resolve): readonly Fault[] => {
  const uses = new Map(body.uses.map((use) => [use.at, use]));
  return body.blocks.flatMap(({ text, offsets, quoted, numbers }) => {
    if (quoted) return [];
    const clean = withoutCitations(
      text,
      numbers.map(({ at }) => at),
    );
    // A component with a problem is missing from `uses`.
    const stated = numbers.map(({ at }) => statedBy(uses.get(offsets[at] ?? -1), resolve));
    return readClauses(clean.text, clean.places).flatMap((reading): Fault[] => {
      const fault = faultOf(reading, stated);
      if (fault === null) return [];
      const [from, to] = rangeOf(reading);
      return [{ ...fault, start: clean.offsets[from] ?? 0, end: (clean.offsets[to - 1] ?? 0) + 1, offsets }];
    });
  });
});

/**
 * The text without the characters that represent citations, which readers do not read as words, and the offset of each remaining
 * character.
 */
function withoutCitations(
  text: string,
  numbers: readonly number[],
): { readonly text: string; readonly offsets: readonly number[]; readonly places: readonly number[] } {
  // Split into UTF-16 code units, because all offsets count them.
  const kept = text.split('').flatMap((character, at) => {
    const isCitation = (offset: number): boolean => text[offset] === '\uFFFC' && !numbers.includes(offset);
    return isCitation(at) || (character === ' ' && isCitation(at + 1)) ? [] : [{ character, at }];
  });
  const offsets = kept.map(({ at }) => at);
  return {
    text: kept.map(({ character }) => (/\s/.test(character) ? ' ' : character)).join(''),
    offsets,
    places: numbers.map((at) => offsets.indexOf(at)),
  };
}

function statedBy(located: LocatedUse | undefined, resolve: Resolve): Stated | null {
  const use = located?.use;
  if (use?.word !== 'Stat') return null;
  const statistic = valueOf(() => resolve(statReference(use)));
  if (statistic === null || !isExact(statistic.quantity)) return null;
  const { quantity } = statistic;
  const isMagnitude = use.as === 'magnitude';
  const seen = (value: Decimal): Decimal => (isMagnitude ? value.abs() : value);
  const printed = seen(printedNumberOf(quantity, { as: use.as, decimals: use.decimals ?? null }));
  return { statistic, quantity, shown: seen(quantity.value), isMagnitude, printed };
}

function rangeOf(reading: Reading): readonly [number, number] {
  if (reading.kind === 'year') return [reading.start, reading.start + 4];
  const { start, word } = reading.kind === 'hedge' ? reading : reading.word;
  return [start, start + word.length];
}

function faultOf(
  reading: Reading,
  stated: readonly (Stated | null)[],
): Pick<Fault, 'rule' | 'message' | 'hint'> | null {
  const own = stated[reading.number] ?? null;
  if (own === null) return null;
  switch (reading.kind) {
    case 'direction':
      return directionFault(reading, own);
    case 'pair': {
      const other = stated[reading.than] ?? null;
      if (other === null || !sameUnit(own.quantity.unit, other.quantity.unit)) return null;
      const order = own.shown.cmp(other.shown);
      if (reading.direction === 'up' ? order > 0 : order < 0) return null;
      return {
        rule: 'prose/order',
        message: `"${reading.word.word}" is not true: ${written(other)} is ${order === 0 ? 'the same as' : reading.direction === 'up' ? 'above' : 'below'} ${written(own)}.`,
        hint: 'Change the word, or swap the numbers.',
      };
    }
    case 'hedge': {
      const { statistic, quantity, shown, printed } = own;
      if (statistic.hedge !== null && hedgesOf[reading.hedge].includes(statistic.hedge)) return null;
      if (hedgeHolds(reading.hedge, shown, printed)) return null;
      return {
        rule: 'prose/hedge',
        message: `"${reading.word}" is not true: the exact number is ${formatQuantity({ ...quantity, value: shown, decimals: quantity.decimals + 2 })}.`,
        hint: 'Change the words before the number. If its source uses these words, record that with the number: hedge: more-than.',
      };
    }
    case 'year': {
      const { period } = own.statistic;
      if (includesYear(period, reading.year)) return null;
      return {
        rule: 'prose/year',
        message: `The text says ${reading.year}, but the number is for ${periodKey(period)}.`,
        hint: 'Change the year, or use the statistic for that year.',
      };
    }
    default:
      return assertNever(reading);
  }
}

function directionFault(
  { direction, word: { word } }: Extract<Reading, { kind: 'direction' }>,
  { statistic, quantity: { value }, isMagnitude }: Stated,
): Pick<Fault, 'rule' | 'message' | 'hint'> | null {
  if (!isChange(statistic) || value.eq(0)) return null;
  // A number that is printed with its minus sign is clear in itself: “a change of −2%”.
  if (!isMagnitude && value.lt(0)) return null;
  const isUp = value.gt(0);
  if (isUp === (direction === 'up')) return null;
  return {
    rule: 'prose/direction',
    message: `"${word}" is not true: the number ${isUp ? 'rose' : 'fell'}.`,
    hint: 'Change the word, or use another statistic.',
  };
}

function written({ quantity, shown }: Stated): string {
  return formatQuantity({ ...quantity, value: shown });
}

/** For each hedge before a number in a text, the hedges of the source that justify it. */
const hedgesOf: Readonly<Record<HedgeWord, readonly Hedge[]>> = {
  above: ['more-than'],
  below: ['less-than'],
  'at-least': ['at-least', 'more-than'],
  'at-most': ['at-most', 'less-than'],
  nearly: ['nearly', 'about'],
};

function hedgeHolds(hedge: HedgeWord, exact: Decimal, printed: Decimal): boolean {
  switch (hedge) {
    case 'above':
      return exact.gt(printed);
    case 'below':
    case 'nearly':
      return exact.lt(printed);
    case 'at-least':
      return exact.gte(printed);
    case 'at-most':
      return exact.lte(printed);
    default:
      return assertNever(hedge);
  }
}

function includesYear(period: Period, year: number): boolean {
  return firstDay(period) <= dayNumber(year, 12, 31) && lastDay(period) >= dayNumber(year, 1, 1);
}
