import { sentencesIn } from '../sentences';
import { withoutHedge } from './hedges';

/** Words whose meaning changes with the day on which they are read. */
export interface PassingReading {
  readonly kind: 'passing';
  readonly number: number;
  readonly word: string;
  readonly start: number;
}

/** “Last year”, but not “the last year of the series”, which is always the same. */
const period =
  /(?<!(?:the|that|this|its|their|each|every|any|whose)\s)(?<!\p{L})(?:last|this|next) (?:year|quarter|month|week)(?!\p{L})/giu;

const day = '(?<!(?:by|until|till|from|even|just) )(?:now|today|currently|nowadays|at present)';
const before = new RegExp(`(?<!\\p{L})(${day}),?\\s(?:\\p{L}+\\s){0,3}\\s*$`, 'iu');
const after = new RegExp(`^(?: of [\\p{L}’ ]{1,24}?)?\\s(${day})(?!\\p{L})`, 'iu');

/** The words near a number that will be wrong later: “last year” anywhere in the sentence, “now” only right beside the number. */
export function passingIn(text: string, places: readonly number[]): PassingReading[] {
  const inSentences = sentencesIn(text).flatMap((sentence): PassingReading[] => {
    const number = places.findIndex((at) => at >= sentence.start && at < sentence.end);
    if (number < 0) return [];
    return [...text.slice(sentence.start, sentence.end).matchAll(period)].map(({ 0: word, index }) => ({
      ...{ kind: 'passing', number, word },
      start: sentence.start + index,
    }));
  });
  const beside = places.flatMap((at, number): PassingReading[] => {
    const lead = withoutHedge(text.slice(Math.max(0, at - 60), at));
    const ahead = before.exec(lead);
    const [found, from] = ahead === null ? [after.exec(text.slice(at + 1)), at + 1] : [ahead, at - lead.length];
    const word = found?.[1];
    if (found === null || word === undefined) return [];
    return [{ kind: 'passing', number, word, start: from + found.index + found[0].indexOf(word) }];
  });
  return [...inSentences, ...beside];
}
