import { deficit } from './clauses/balance-words';
import { isSubject, leadsToAmount, moves } from './quantities';
import { precededBy } from './saying';
import { always, isDone, related, type WordInContext } from './word-in-context';

const flat = related('unchanged', 'equal', 'every');

const stays =
  /(?<!\p{L})(?:are|be|been|held|holds?|is|keeps?|kept|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|was|were) (?:(?:about|almost|more or less|much|\p{L}+ly) )?$/iu;
/** “Is stable at 5%” and “sales held steady”, but not “the table is stable”. */
const isLevel = (before: string, after: string): boolean => {
  const lead = before.slice(-60);
  return stays.test(lead) && (leadsToAmount(after) || isSubject(before.replace(stays, '')));
};
/** “Sales are flat”, and “the share, 5%, is flat”: after a number, the word before the verb need not be a quantity. */
const isFlat = (before: string, after: string): boolean =>
  isLevel(before, after) || (stays.test(before.slice(-60)) && /\uFFFC[^.;:!?]*$/.test(before));

/** “The same as in the first half”, “the same as at the end of 2024”. */
const asBefore =
  /^ as (?:(?:at|during|in|on) (?:the (?:beginning|end|first|last|previous|second|start)\b|(?:\p{L}+ )?\d)|before\b|it (?:had been|was)\b|a (?:decade|month|quarter|week|year) )/iu;
/**
 * “The same as that of Bellmark”, “the same as in Bellmark”. The subject must be a quantity, because a law, for example, may also be the
 * same in two countries.
 */
const asOther = /^ as (?:in \p{Lu}|th(?:at|ose) (?:in|of) |(?:the )?\p{Lu}\p{L}*’s?(?!\p{L}))/u;
const isSame = (before: string, after: string): boolean =>
  stays.test(before.slice(-60)) &&
  (asBefore.test(after) ||
    (asOther.test(after) &&
      (/\b(?:it|they)(?: \p{L}+){1,3} $/iu.test(before.slice(-40)) || isSubject(before.replace(stays, '')))));

/** Matches the words before “above” or “below”: “is”, “stood”, a number, or the distance, such as “far”. */
const stands =
  /(?:^|[,(–—] ?|\uFFFC |\b(?:points?|are|be|been|being|climbed|came|comes?|dropped|ended|ends|fall|falls|fallen|fell|finished|held|holds?|is|kept|keeps?|lay|lie|lies|ranked|ranks?|remain|remained|remains|rise|rises|risen|rose|sank|sat|sits?|stand|stands|stay|stayed|stays|stood|was|went|were|far|just|only|slightly|still|well) )(?:(?:a bit|a little|\p{L}+ly|again|also|always|even|ever|far|just|long|much|now|once|still|well) ){0,3}$/iu;
/** “No longer above” and “never above” do not count here, because “no longer” and “never” need a finding themselves. */
const denied = /\b(?:never|no longer)(?: \p{L}+){0,2} $/iu;
const isBeside = (before: string): boolean => {
  const lead = before.slice(-60);
  return (stands.test(lead) || isSubject(before)) && !denied.test(lead);
};
const measured = '(?:average|high|level|low|mean|median|peak|record|share|target|total|value)';
/**
 * A level with which a number is compared: “that of”, “Germany’s, at 25%”, “its level of 2019”. “Germany’s fields” are not a level, so
 * “Germany’s” must be followed by a number, by the end of a clause or by a word such as “level”.
 */
const otherLevel = `(?:(?:that|those) (?:in|of)\\b|(?:the )?\\p{L}+’s?(?= \\uFFFC|[.,;:!?)–—]|$| (?:and|as|at|but|by|for|in|of|on|since|when|while|with)\\b|(?: \\p{L}+)? ${measured}\\b)|(?:its|the|their)(?: \\p{L}+){0,2} ${measured}\\b)`;
/** A deficit below another is closer to zero, so it is the higher balance. */
const ofDeficit = `\\b(?:${deficit})\\b[^.;:!?]{0,80} `;
const beside = (words: string, direction: 'up' | 'down'): WordInContext[] =>
  [true, false].map((isOfSize) => ({
    pattern: precededBy(isOfSize ? ofDeficit : '', `(?:${words})(?= ${otherLevel})`),
    says: { kind: 'compared', direction, isOfSize },
    isClaim: isBeside,
  }));

export const levels: readonly WordInContext[] = [
  ...beside('above|over', 'up'),
  ...beside('below|under', 'down'),
  {
    pattern: `f(?:all|alls|ell|allen|alling)(?: \\p{L}+| (?:a little|a long way))? short(?= of (?:${otherLevel}|(?:the )?\\uFFFC))`,
    says: { kind: 'compared', direction: 'down', isOfSize: false },
    isClaim: always,
  },
  { pattern: 'the same(?= as )', says: flat, isClaim: isSame },
  { pattern: 'flat', says: flat, isClaim: isFlat },
  { pattern: '(?:constant|level|stable|stagnant|static|steady|the same)', says: flat, isClaim: isLevel },
  {
    pattern:
      'flatlin(?:e|es|ed|ing)|level(?:s|led|ling)? off|plateau(?:s|ed|ing)|stagnat(?:es|ed|ing)|stall(?:s|ed|ing)',
    says: flat,
    isClaim: isDone(moves),
  },
  {
    pattern: '(?:barely|hardly|little|scarcely) (?:budged|changed|moved)|unchanged',
    // A small change is a rise or a fall.
    says: related('unchanged', 'equal', 'rose', 'fell'),
    isClaim: (before, after) => moves(before.replace(stays, ''), after),
  },
];
