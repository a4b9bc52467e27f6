import type { ParsedBody } from '../../articles/parse-body';
import type { TextBlock } from '../../articles/text-blocks';
import { pins } from '../../catalog/parsed-content';
import type { StatisticId } from '../../domain/ids';
import { pinned } from '../../numbers/vintage';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import { namesBeside } from '../../prose/clauses/names';
import type { TextRange } from '../../prose/quotations';
import type { EditorialRule } from '../context';
import type { Entities } from '../entities';
import { judgedClauses, withoutCitations, type JudgedWords } from '../judged-clauses';
import { selfComparisons } from '../self-comparisons';
import { wrongOpenings } from '../wrong-openings';
import { namesOf } from './label-names';
import { placeOf } from './prose-place';

/** The words beside a number state its direction, order, hedge, period and entity correctly. */
export const clauses: EditorialRule = ({ parsed, resolve, sources, entities }) => {
  const pinnedTo = pins(parsed);
  const problems = [...parsed.bodies].flatMap(([file, body]) => {
    const read = pinned(resolve, pinnedTo.get(file));
    const clausewise = judgedClauses(body, read);
    const judged = [
      ...untrueIn(clausewise),
      ...wrongOpenings(body, read).filter(
        ({ block, start }) => !clausewise.some((one) => one.block === block && one.start === start),
      ),
      ...selfComparisons(body, read),
      ...mistakenNames(body, entities),
    ];
    return judged.flatMap(({ judgement, block, ...range }): Problem[] =>
      judgement === 'true' ? [] : [{ file, ...judgement, ...placeOf(range, block.offsets, sources.get(file) ?? '') }],
    );
  });
  return { problems };
};

const untrueIn = memoize((judged: readonly JudgedWords[]) => judged.filter(({ judgement }) => judgement !== 'true'));

/** A name beside numbers from the data layer, as a range in its block’s text. */
interface NameInBody extends TextRange {
  readonly block: TextBlock;
  readonly name: string;
  readonly statistics: readonly StatisticId[];
}

const namesIn = memoize((body: ParsedBody, read: Entities['mentionedIn']): readonly NameInBody[] => {
  const byPlace = new Map(body.uses.map(({ at, use }) => [at, use]));
  return body.blocks.flatMap((block): NameInBody[] => {
    if (block.quoted || block.numbers.length === 0) return [];
    const { text, offsets, places } = withoutCitations(block);
    return namesBeside(text, places, read).flatMap(({ name, start, end, numbers }): NameInBody[] => {
      const statistics = numbers.flatMap((number) => {
        const use = byPlace.get(block.offsets[block.numbers[number]?.at ?? -1] ?? -1);
        return use?.word === 'Stat' ? [use.of] : [];
      });
      // A number that is not a statistic may be about any entity.
      if (statistics.length < numbers.length) return [];
      return [{ block, name, statistics, start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }];
    });
  });
});

/** The names beside numbers that belong to a different entity. */
const mistakenNames = memoize((body: ParsedBody, entities: Entities): readonly JudgedWords[] => {
  return namesIn(body, entities.mentionedIn).flatMap(({ block, name, statistics, ...range }): JudgedWords[] => {
    const drawn = statistics.map((id) => entities.subjectOf(id));
    if (!drawn.every((one) => entities.isMistaken(one, name))) return [];
    const judgement = {
      rule: 'prose/entity',
      message: `The text says "${block.text.slice(range.start, range.end)}", but the number is for ${namesOf(drawn.flatMap((one) => one.entities))}.`,
      hint: 'Change the name, or use a statistic for this entity.',
    } as const;
    return [{ ...range, block, judgement }];
  });
});
