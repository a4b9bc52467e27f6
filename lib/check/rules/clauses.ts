import type { ParsedBody } from '../../articles/parse-body';
import { pins } from '../../catalog/parsed-content';
import { pinned } from '../../numbers/vintage';
import type { Problem } from '../../problems/problem';
import { namesBeside } from '../../prose/clauses/names';
import type { EditorialRule } from '../context';
import type { Entities } from '../entities';
import { judgedClauses, withoutCitations, type JudgedWords } from '../judged-clauses';
import { namesOf } from './label-names';
import { placeOf } from './prose-place';

/** What the words beside a number say about it is true: its direction, its order, its hedge, its period and what it is of. */
export const clauses: EditorialRule = ({ parsed, resolve, sources, entities }) => {
  const pinnedTo = pins(parsed);
  const problems = [...parsed.bodies].flatMap(([file, body]) =>
    [...judgedClauses(body, pinned(resolve, pinnedTo.get(file))), ...mistakenNames(body, entities)].flatMap(
      ({ judgement, block, ...range }): Problem[] =>
        judgement === 'true' ? [] : [{ file, ...judgement, ...placeOf(range, block.offsets, sources.get(file) ?? '') }],
    ),
  );
  return { problems };
};

/** The names beside numbers that are of another entity. */
function mistakenNames({ blocks, uses }: ParsedBody, entities: Entities): JudgedWords[] {
  const byPlace = new Map(uses.map(({ at, use }) => [at, use]));
  return blocks.flatMap((block): JudgedWords[] => {
    if (block.quoted || block.numbers.length === 0) return [];
    const { text, offsets, places } = withoutCitations(block);
    return namesBeside(text, places, entities.mentionedIn).flatMap(({ name, start, end, numbers }): JudgedWords[] => {
      const drawn = numbers.map((number) => {
        const use = byPlace.get(block.offsets[block.numbers[number]?.at ?? -1] ?? -1);
        return use?.word === 'Stat' ? entities.subjectOf(use.of) : null;
      });
      if (!drawn.every((one) => one !== null && entities.isMistaken(one, name))) return [];
      const range = { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
      const judgement = {
        rule: 'prose/entity',
        message: `The text says "${text.slice(start, end)}", but the number is for ${namesOf(drawn.flatMap((one) => one?.entities ?? []))}.`,
        hint: 'Change the name, or use a statistic for it.',
      } as const;
      return [{ ...range, block, judgement }];
    });
  });
}
