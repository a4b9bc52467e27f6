import type { ParsedBody } from '../articles/parse-body';
import type { TextBlock } from '../articles/text-blocks';
import { isChange } from '../numbers/compare-change';
import { readClauses } from '../prose/clauses/clause-reader';
import { saysDirection } from '../prose/clauses/direction-words';
import { sentencesIn } from '../prose/sentences';
import { balanceOf, judgeReading, type ClauseFault } from './judge-reading';
import { memoizeByNumbers } from './memoize-by-numbers';
import { numberedBlocks, type JudgedRange, type NumberedText } from './numbered-text';
import { rankGapsIn } from './rank-gaps';
import { selfComparisonsIn } from './self-comparisons';
import { wrongOpeningsIn } from './wrong-openings';

/** Words beside a number, and whether the data prove these words true or false. The range is in the text of `block`. */
export interface JudgedWords extends JudgedRange {
  readonly block: TextBlock;
}

/** The words beside the numbers in a body, each judged as true or false. Words that the data neither prove nor disprove are left out. */
export const judgedClauses = memoizeByNumbers((body: ParsedBody, resolve): readonly JudgedWords[] =>
  numberedBlocks(body, resolve).flatMap((one) => judgedIn(one).map((judged) => ({ ...judged, block: one.block }))),
);

/**
 * The words beside the numbers in a text, each judged as true or false. Words that the data neither prove nor disprove are left out. Other
 * rules judge the names of entities.
 */
export function judgedIn(text: NumberedText): JudgedRange[] {
  const clausewise = clausesIn(text);
  const openings = wrongOpeningsIn(text).filter(
    ({ start, end }) => !clausewise.some((one) => one.start < end && start < one.end),
  );
  return [...clausewise, ...openings, ...selfComparisonsIn(text), ...rankGapsIn(text)];
}

function clausesIn({ text, places, numbers, toOriginal }: NumberedText): JudgedRange[] {
  const stated = numbers.map((one) => one?.stated ?? null);
  const read = readClauses(text, places).flatMap((reading): JudgedRange[] => {
    const judgement = judgeReading(reading, stated);
    const { start, word } = reading;
    return judgement === 'undecided' ? [] : [{ ...toOriginal(start, start + word.length), judgement }];
  });
  const silent = stated.flatMap((one, index): JudgedRange[] => {
    const at = places[index] ?? 0;
    if (one === null || !one.isMagnitude || saysDirection(sentencesUpTo(text, at))) return [];
    const isDeficit = one.quantity.value.lt(0) && balanceOf(one.statistic) === 'deficit';
    const judgement = isChange(one.statistic) ? undirected : isDeficit ? unsigned : null;
    return judgement === null ? [] : [{ ...toOriginal(at, at + 1), judgement }];
  });
  return [...read.filter(isFirst), ...silent];
}

/**
 * Keeps only the first fault of each rule at each position: in “rose by −5%”, the wrong word and the repeated minus sign count as one
 * mistake.
 */
function isFirst({ start, judgement }: JudgedRange, index: number, all: readonly JudgedRange[]): boolean {
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
  hint: 'Add a word for the direction, such as “fell by” or “a rise of”, or show the sign. In a <Stat>, remove as="magnitude".',
};

const unsigned: ClauseFault = {
  rule: 'prose/direction',
  message: 'The number is a deficit without its sign, and neither its sentence nor the one before says so.',
  hint: 'Add a word such as “deficit” or “shortfall”, or show the sign. In a <Stat>, remove as="magnitude".',
};

/** The sentence at an offset, with the sentence before it: “Prices fell again. In 2024, the change was 2.1 points.” */
function sentencesUpTo(text: string, at: number): string {
  const sentences = sentencesIn(text);
  const own = sentences.findIndex(({ start, end }) => at >= start && at < end);
  return text.slice(sentences[Math.max(0, own - 1)]?.start, sentences[own]?.end);
}
