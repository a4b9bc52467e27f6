import { memoize } from '../domain/memoize';
import { namesBeside } from '../prose/clauses/names';
import type { Entities } from './entities';
import type { FalseRange, NumberedText, TextNumber } from './numbered-text';
import { namesOf } from './rules/label-names';

const namesIn = memoize((text: NumberedText, read: Entities['mentionedIn']) =>
  namesBeside(text.text, text.places, read),
);

/** The names in a text that stand beside a number for a different entity. */
export const mistakenNamesIn = memoize((text: NumberedText, entities: Entities): readonly FalseRange[] =>
  namesIn(text, entities.mentionedIn).flatMap(({ name, start, end, numbers }): FalseRange[] => {
    const subjects = numbers.flatMap((number) => text.numbers[number]?.subject ?? []);
    // A number that is not from the data layer, or could be any of several numbers, may be about any entity.
    if (subjects.length < numbers.length) return [];
    const drawn = subjects.map((subject) => drawnBy(subject, entities));
    if (!drawn.every((one) => entities.isMistaken(one, name))) return [];
    const judgement = {
      rule: 'prose/entity',
      message: `The text says "${text.text.slice(start, end)}", but the number is for ${namesOf(drawn.flatMap((one) => one.entities))}.`,
      hint: 'Change the name, or use a statistic for the entity that it names.',
    } as const;
    return [{ ...text.toOriginal(start, end), judgement }];
  }),
);

function drawnBy(subject: TextNumber['subject'], entities: Entities) {
  return typeof subject === 'string' ? entities.subjectOf(subject) : entities.ofSeries(subject);
}
