import { namesBeside, type NameBeside } from '../prose/clauses/names';
import type { Entities } from './entities';
import type { FalseRange, NumberedText, TextNumber } from './numbered-text';
import { namesOf } from './rules/label-names';

/** The names found in each text, and the name reader that found them. */
const known = new WeakMap<
  NumberedText,
  { readonly read: Entities['mentionedIn']; readonly names: readonly NameBeside[] }
>();

function namesIn(text: NumberedText, read: Entities['mentionedIn']): readonly NameBeside[] {
  const before = known.get(text);
  if (before?.read === read) return before.names;
  const names = namesBeside(text.text, text.places, read);
  known.set(text, { read, names });
  return names;
}

/** The names beside numbers that belong to a different entity. */
export function mistakenNamesIn(text: NumberedText, entities: Entities): FalseRange[] {
  return namesIn(text, entities.mentionedIn).flatMap(({ name, start, end, numbers }): FalseRange[] => {
    const subjects = numbers.flatMap((number) => text.numbers[number]?.subject ?? []);
    // A number that is not a statistic may be about any entity.
    if (subjects.length < numbers.length) return [];
    const drawn = subjects.map((subject) => drawnBy(subject, entities));
    if (!drawn.every((one) => entities.isMistaken(one, name))) return [];
    const judgement = {
      rule: 'prose/entity',
      message: `The text says "${text.text.slice(start, end)}", but the number is for ${namesOf(drawn.flatMap((one) => one.entities))}.`,
      hint: 'Change the name, or use a statistic for this entity.',
    } as const;
    return [{ ...text.toOriginal(start, end), judgement }];
  });
}

function drawnBy(subject: TextNumber['subject'], entities: Entities) {
  return typeof subject === 'string' ? entities.subjectOf(subject) : entities.ofSeries(subject);
}
