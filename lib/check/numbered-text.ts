import type { LocatedUse, ParsedBody } from '../articles/parse-body';
import type { TextBlock } from '../articles/text-blocks';
import type { Decimal } from '../domain/decimal';
import type { FigureSeries } from '../domain/figure';
import type { StatisticId } from '../domain/ids';
import { isExact } from '../domain/quantity';
import { statReference } from '../domain/vocabulary';
import { printedNumberOf } from '../format/format-quantity';
import type { Resolve, ResolvedStatistic } from '../numbers/resolve';
import type { TextRange } from '../prose/quotations';
import { valueOf } from './context';
import type { ClauseFault, Judgement, Measured, Stated } from './judge-reading';
import { memoizeByNumbers } from './memoize-by-numbers';

/** A number from the data layer in a text. */
export interface TextNumber {
  /** What the number is about: a statistic or, for an observation that may have no statistic, an entity in a series. */
  readonly subject: StatisticId | Pick<FigureSeries, 'series' | 'entity'>;
  /** Null if the number cannot be computed. */
  readonly measured: Measured | null;
  /** Null if the number cannot be computed, or is not known exactly. */
  readonly stated: Stated | null;
}

/** A text in which U+FFFC stands for each of its numbers, so that the words beside the numbers can be read. */
export interface NumberedText {
  readonly text: string;
  /** The offset of each number. */
  readonly places: readonly number[];
  /** The number at each offset in `places`; null if it does not come from the data layer, or could be any of several numbers. */
  readonly numbers: readonly (TextNumber | null)[];
  /** Converts a range of this text to the range of the original text. */
  readonly toOriginal: (start: number, end: number) => TextRange;
}

/** The range, in the original text, of words that the data prove true or false: “rose” beside a number, for example. */
export interface JudgedRange extends TextRange {
  readonly judgement: Exclude<Judgement, 'undecided'>;
}

/** Like `JudgedRange`, for words that the data prove false. */
export interface FalseRange extends TextRange {
  readonly judgement: ClauseFault;
}

/** A paragraph or heading of a body with its numbers. */
export interface NumberedBlock extends NumberedText {
  readonly block: TextBlock;
}

/** The blocks of a body that contain numbers. Quotations are left out: they are other people’s words. */
export const numberedBlocks = memoizeByNumbers(({ blocks, uses }: ParsedBody, resolve): readonly NumberedBlock[] => {
  const byPlace = new Map(uses.map((use) => [use.at, use]));
  return blocks.flatMap((block): NumberedBlock[] => {
    if (block.quoted || block.numbers.length === 0) return [];
    const { text, offsets, places } = withoutCitations(block);
    // A component that could not be parsed is missing from `uses`.
    const numbers = block.numbers.map(({ at }) => numberOf(byPlace.get(block.offsets[at] ?? -1), resolve));
    const toOriginal = (start: number, end: number): TextRange => ({
      start: offsets[start] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
    });
    return [{ block, text, places, numbers, toOriginal }];
  });
});

/** The text without the placeholder characters of its citations, and the original offset of each remaining character. */
function withoutCitations({ text, numbers }: Pick<TextBlock, 'text' | 'numbers'>): {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly places: readonly number[];
} {
  const isCitation = (offset: number): boolean => text[offset] === '\uFFFC' && !numbers.some(({ at }) => at === offset);
  // Splits into UTF-16 units, because all offsets are counted in them.
  const kept = text
    .split('')
    .flatMap((character, at) =>
      isCitation(at) || (character === ' ' && isCitation(at + 1)) ? [] : [{ character, at }],
    );
  const offsets = kept.map(({ at }) => at);
  return {
    text: kept.map(({ character }) => (/\s/.test(character) ? ' ' : character)).join(''),
    offsets,
    places: numbers.map(({ at }) => offsets.indexOf(at)),
  };
}

function numberOf(located: LocatedUse | undefined, resolve: Resolve): TextNumber | null {
  const use = located?.use;
  if (use?.word !== 'Stat') return null;
  const statistic = valueOf(() => resolve(statReference(use)));
  if (statistic === null) return { subject: use.of, measured: null, stated: null };
  const { quantity } = statistic;
  const isMagnitude = use.as === 'magnitude';
  const printed = isExact(quantity) ? printedNumberOf(quantity, { as: use.as, decimals: use.decimals ?? null }) : null;
  return toTextNumber(use.of, measuredOf(statistic), printed, isMagnitude);
}

/**
 * @param printed the rounded number that readers see; null if the number is not known exactly
 * @param isMagnitude whether readers see the number without its sign
 */
export function toTextNumber(
  subject: TextNumber['subject'],
  measured: Measured,
  printed: Decimal | null,
  isMagnitude: boolean,
): TextNumber {
  const { quantity } = measured;
  if (!isExact(quantity) || printed === null) return { subject, measured, stated: null };
  const seen = (value: Decimal): Decimal => (isMagnitude ? value.abs() : value);
  const stated = { statistic: measured, quantity, shown: seen(quantity.value), isMagnitude, printed: seen(printed) };
  return { subject, measured, stated };
}

export function measuredOf({ reference: { asOf }, ...statistic }: ResolvedStatistic): Measured {
  return { ...statistic, asOf };
}
