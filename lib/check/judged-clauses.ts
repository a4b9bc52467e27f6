import type { LocatedUse, ParsedBody } from '../articles/parse-body';
import type { TextBlock } from '../articles/text-blocks';
import type { Decimal } from '../domain/decimal';
import { isExact } from '../domain/quantity';
import { statReference } from '../domain/vocabulary';
import { printedNumberOf } from '../format/format-quantity';
import { isChange } from '../numbers/compare-change';
import type { Resolve } from '../numbers/resolve';
import { readClauses } from '../prose/clauses/clause-reader';
import { saysDirection } from '../prose/clauses/direction-words';
import type { TextRange } from '../prose/quotations';
import { sentencesIn } from '../prose/sentences';
import { valueOf } from './context';
import { balanceOf, judgeReading, type ClauseFault, type Judgement, type Stated } from './judge-reading';
import { memoizeByNumbers } from './memoize-by-numbers';

/** Words beside a number that the data prove true or false, as a range in their block’s text. */
export interface JudgedWords extends TextRange {
  readonly block: TextBlock;
  readonly judgement: Exclude<Judgement, 'undecided'>;
}

/** The words beside numbers in a text that the data prove true or false. Quotations are not judged: they are other people’s words. */
export const judgedClauses = memoizeByNumbers(({ blocks, uses }: ParsedBody, resolve): readonly JudgedWords[] => {
  const byPlace = new Map(uses.map((use) => [use.at, use]));
  return blocks.flatMap((block): JudgedWords[] => {
    if (block.quoted || block.numbers.length === 0) return [];
    const { text, offsets, places } = withoutCitations(block);
    // A component that could not be parsed is missing from `uses`.
    const stated = block.numbers.map(({ at }) => statedBy(byPlace.get(block.offsets[at] ?? -1), resolve));
    const inBlock = (start: number, end: number): TextRange => ({
      start: offsets[start] ?? 0,
      end: (offsets[end - 1] ?? 0) + 1,
    });
    const read = readClauses(text, places).flatMap((reading): JudgedWords[] => {
      const judgement = judgeReading(reading, stated);
      const { start, word } = reading;
      return judgement === 'undecided' ? [] : [{ ...inBlock(start, start + word.length), block, judgement }];
    });
    const silent = stated.flatMap((one, index): JudgedWords[] => {
      const at = places[index] ?? 0;
      if (one === null || !one.isMagnitude || saysDirection(sentencesUpTo(text, at))) return [];
      const isDeficit = one.quantity.value.lt(0) && balanceOf(one.statistic) === 'deficit';
      const judgement = isChange(one.statistic) ? undirected : isDeficit ? unsigned : null;
      return judgement === null ? [] : [{ ...inBlock(at, at + 1), block, judgement }];
    });
    return [...read.filter(isFirst), ...silent];
  });
});

/** A wrong direction and its minus sign are one mistake, which is reported once. */
function isFirst({ start, judgement }: JudgedWords, index: number, all: readonly JudgedWords[]): boolean {
  return (
    judgement === 'true' ||
    all.findIndex((one) => one.start === start && one.judgement !== 'true' && one.judgement.rule === judgement.rule) ===
      index
  );
}

const undirected: ClauseFault = {
  rule: 'prose/direction',
  message:
    'The number is a change without its sign, and neither its sentence nor the one before says which way it went.',
  hint: 'Add a word for the direction, such as “fell by” or “a rise of”, or show the sign: remove as="magnitude".',
};

const unsigned: ClauseFault = {
  rule: 'prose/direction',
  message: 'The number is a deficit without its sign, and neither its sentence nor the one before says so.',
  hint: 'Add a word such as “deficit” or “shortfall”, or show the sign: remove as="magnitude".',
};

/** The sentence at an offset, with the sentence before it: “Prices fell again. In 2024, the change was 2.1 points.” */
function sentencesUpTo(text: string, at: number): string {
  const sentences = sentencesIn(text);
  const own = sentences.findIndex(({ start, end }) => at >= start && at < end);
  return text.slice(sentences[Math.max(0, own - 1)]?.start, sentences[own]?.end);
}

/** The text without the placeholder characters of its citations, and the original offset of each remaining character. */
export function withoutCitations({ text, numbers }: Pick<TextBlock, 'text' | 'numbers'>): {
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
