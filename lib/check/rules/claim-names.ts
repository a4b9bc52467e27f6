import { assertionsOf } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import type { Problem } from '../../problems/problem';
import type { Entities } from '../entities';
import { namesOf } from './label-names';
import type { Refuse } from './refusals';

/**
 * Reports a fact-check whose title and claim name entities, but not the entity of a measure. It was probably copied from a fact-check about
 * another country.
 */
export function claimNameProblems(refuse: Refuse, { title, claim }: FactCheck, entities: Entities): Problem[] {
  const asserted = assertionsOf(claim);
  if (asserted.length === 0) return [];
  // A short version may omit one of several numbers.
  const texts = [title, asserted.length > 1 ? claim.text : (claim.short ?? claim.text)];
  const names = [...new Set(texts.flatMap((text) => entities.mentionedIn(text)).map(({ name }) => name))];
  return asserted.flatMap(({ asserts, path }) => {
    const drawn = entities.subjectOf(asserts.measure.id);
    if (names.length === 0 || !names.every((name) => entities.isMistaken(drawn, name))) return [];
    return [
      refuse(
        [...path, 'measure'],
        'claim/entity',
        `The title and the claim name ${namesOf(names)}, but the measure is for ${namesOf(drawn.entities)}.`,
        `Choose a measure for ${namesOf(names)}, or change the title and the claim.`,
      ),
    ];
  });
}
