import { assertionsOf } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import type { Problem } from '../../problems/problem';
import type { Drawn, Entities } from '../entities';
import { namesOf } from './label-names';
import type { Refuse } from './refusals';

/**
 * Reports a fact-check whose title and claim name entities, but not the entity of a measure. It was probably copied from a fact-check about
 * another country. The title and the claim are also checked separately, because lists show one without the other.
 */
export function claimNameProblems(refuse: Refuse, { title, claim }: FactCheck, entities: Entities): Problem[] {
  const asserted = assertionsOf(claim);
  if (asserted.length === 0) return [];
  const namedIn = (texts: readonly string[]): string[] => [
    ...new Set(texts.flatMap((text) => entities.mentionedIn(text)).map(({ name }) => name)),
  ];
  const drawn = asserted.map(({ asserts, path }) => ({ path, drawn: entities.subjectOf(asserts.measure.id) }));
  const areMistaken = (names: readonly string[], of: Drawn): boolean =>
    names.length > 0 && names.every((name) => entities.isMistaken(of, name));
  // If a claim has several numbers, its short version may omit some of them, so the full text counts.
  const names = namedIn([title, asserted.length > 1 ? claim.text : (claim.short ?? claim.text)]);
  const copied = drawn.flatMap(({ path, drawn: own }) =>
    areMistaken(names, own)
      ? refuse(
          [...path, 'measure'],
          'claim/entity',
          `The title and the claim name ${namesOf(names)}, but the measure is for ${namesOf(own.entities)}.`,
          `Choose a measure for ${namesOf(names)}, or change the title and the claim.`,
        )
      : [],
  );
  if (copied.length > 0) return copied;
  const shown = [
    { path: ['title'], is: 'title', text: title },
    { path: ['claim', 'text'], is: 'claim', text: claim.text },
    ...(claim.short === undefined ? [] : [{ path: ['claim', 'short'], is: 'short version', text: claim.short }]),
  ];
  return shown.flatMap(({ path, is, text }) => {
    const own = namedIn([text]);
    // If a claim has several numbers, its short version may be about only one of them.
    if (!drawn.every((one) => areMistaken(own, one.drawn))) return [];
    const measured = namesOf(drawn.flatMap((one) => one.drawn.entities));
    return [
      refuse(
        path,
        'claim/entity',
        `The ${is} names ${namesOf(own)}, but the measure is for ${measured}.`,
        `Name ${measured} in the ${is}, or choose a measure for ${namesOf(own)}.`,
      ),
    ];
  });
}
