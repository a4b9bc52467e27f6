import type { FactCheck } from '../../domain/fact-check';
import type { Problem } from '../../problems/problem';
import type { Entities } from '../entities';
import { namesOf } from './label-names';
import type { Refuse } from './refusals';

/**
 * Reports a fact-check whose title and claim name entities, but not the entity of its measure. It was probably copied from a fact-check
 * about another country.
 */
export function claimNameProblems(refuse: Refuse, { title, claim }: FactCheck, entities: Entities): Problem[] {
  if (claim.asserts === undefined) return [];
  const drawn = entities.subjectOf(claim.asserts.measure.id);
  const named = [title, claim.short ?? claim.text].flatMap((text) => entities.mentionedIn(text));
  const names = [...new Set(named.map(({ name }) => name))];
  if (names.length === 0 || !names.every((name) => entities.isMistaken(drawn, name))) return [];
  return [
    refuse(
      ['claim', 'asserts', 'measure'],
      'claim/entity',
      `The title and the claim name ${namesOf(names)}, but the measure is for ${namesOf(drawn.entities)}.`,
      `Choose a measure for ${namesOf(names)}, or change the title and the claim.`,
    ),
  ];
}
