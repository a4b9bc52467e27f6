import type { Catalog } from '../domain/catalog';
import { keepWhile, memoize } from '../domain/memoize';
import type { Unit } from '../domain/unit';
import { mayMean, wholesBeside, wordsOfWhole } from '../prose/clauses/whole-words';
import type { Entities } from './entities';
import type { FalseRange, NumberedText } from './numbered-text';

/** What the percentages in a catalog are shares of: “GDP”, “disposable personal income”. The code calls this the whole. */
export function wholesIn({ statistics, series }: Pick<Catalog, 'statistics' | 'series'>): readonly string[] {
  return same([...new Set([...ofSeries(series), ...ofStatistics(statistics)])]);
}

const ofSeries = memoize((series: Catalog['series']) => [...series.values()].flatMap(({ unit }) => wholeOf(unit)));
const ofStatistics = memoize((statistics: Catalog['statistics']) =>
  [...statistics.values()].flatMap((one) => (one.kind === 'published' ? wholeOf(one.unit) : [])),
);
/** Returns the same list until an item changes, so that results can be cached by it. */
const same = keepWhile<readonly string[]>((a, b) => a.join('\n') === b.join('\n'));

function wholeOf(unit: Unit): string[] {
  return unit.kind === 'percent' ? [unit.of] : [];
}

/**
 * Finds wrong wholes after percentages: “39% of income”, if 39% is a share of GDP. A whole that does not occur in the data is not reported,
 * because it may be another name for the right one.
 */
export const mistakenWholesIn = memoize(
  (
    { text, places, numbers, toOriginal }: NumberedText,
    wholes: readonly string[],
    entities: Entities,
  ): readonly FalseRange[] =>
    wholesBeside(text, places).flatMap(({ number, word, start, end }): FalseRange[] => {
      const unit = numbers[number]?.measured?.quantity.unit;
      if (unit?.kind !== 'percent') return [];
      const bare = (whole: string): string[] => wordsOfWhole(withoutNames(whole, entities));
      const said = bare(word);
      const own = bare(unit.of);
      if (said.length === 0 || mayMean(said, own, 1) || areAlike(said, own)) return [];
      if (!wholes.some((whole) => mayMean(said, bare(whole)))) return [];
      const judgement = {
        rule: 'prose/whole',
        message: `The text says "of ${word}", but the number is a percentage of ${unit.of}.`,
        hint: 'Change the words after the number, or use a statistic that is a percentage of what they name.',
      } as const;
      return [{ ...toOriginal(start, end), judgement }];
    }),
);

/** Removes the names of entities from a whole, such as “China” from “China’s GDP”. Other rules check these names. */
function withoutNames(whole: string, { mentionedIn }: Entities): string {
  return mentionedIn(whole).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole);
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (words: readonly string[]): string =>
    words
      .map((word) => word.toLowerCase())
      .sort()
      .join(' ');
  return sorted(one) === sorted(other);
}
