import { clauseBefore, conjunction, isNegated, startsAnew } from './clause-parts';
import { directionWords, gapWords, movedIn, type Direction, type DirectionWord } from './direction-words';

/** Words that say that one number is higher or lower than another. */
export interface PairReading {
  readonly kind: 'pair';
  /** The index of the number that is said to be higher or lower. */
  readonly number: number;
  readonly than: number;
  /**
   * The indexes of earlier numbers that may be compared instead of `number`, nearest first. In “exports were # of the # in all, down from
   * #”, for example, the first number may be compared with the last. The right number is the one with the same measure or unit as the
   * number with the index `than`.
   */
  readonly farther?: readonly number[];
  readonly direction: Direction;
  /** Whether the absolute values are compared. In “the deficit widened”, the balance fell, but its absolute value rose. */
  readonly isOfSize: boolean;
  readonly word: string;
  readonly start: number;
}

const article = '(?:\\s(?:the|its|their))?\\s';
const endsInFrom = new RegExp(`\\bfrom${article}$`, 'iu');
const endsInTo = new RegExp(`\\bto${article}$`, 'u');
const thenTo = new RegExp(`^[^.;:()]{0,60}\\bto${article}$`, 'u');
const thenFrom = new RegExp(`^[^.;:()]{0,30}\\bfrom${article}$`, 'u');

/** “B, more than the A”, “B, is lower than Arvenia’s, A”. In this file, A and B stand for numbers. */
const comparedAfter =
  /^([^.;:()]{0,30}?,\s(?:(?:is|was|are|were)\s)?(?:(?:\p{Ll}+ly|far|much|well)\s)?)((?:more|less|higher|lower)\sthan)\s(?:the\s|its\s|(?:\p{Lu}[\p{L}’]+\s?){1,3},\s)?$/u;

/** “B of the value that factories added, down from A”, “B, well up on the A of 2020”, “B (up from a low of A)”. */
const fromBefore =
  /(?:^\s|[,(–—]\s?)(?:(?:is|was|are|were)\s)?(?:(?:\p{Ll}+ly|far|itself|much|still|well)\s)?(up|down)\s(?:from|on)\s(?:(?:an?|its|the|their)\s)?(?:(?:high|level|low|peak|record|share)\sof\s)?(?:(?:about|almost|just|nearly|only|over|roughly|some|under)\s|(?:less|more)\sthan\s|(?:\p{Lu}[\p{L}’]+\s?){1,3},\s)?$/u;
/** Parentheses, and insertions between dashes, do not end a clause: “B (of the harvest), down from A”. */
const inserted = /\([^()]*\)|\s[–—]\s[^–—.;:]*\s[–—](?=\s)/gu;

/** Matches the beginning of a new clause. “Up from” in the new clause is not about a number in the clause before. */
const newSubject = new RegExp(String.raw`[.!?;:]\s|,\s${conjunction}`, 'u');

/** In “its share, B, exceeds that of Arvenia, A” and “its share, B, is below the share of A”, the words between B and A. */
const besideAfter =
  /^(,\s(?:(?:is|was|are|were)\s)?(?:\p{L}+ly\s|far\s|well\s)?)(?:(above|ahead\sof|exceed(?:s|ed)?|outstrip(?:s|ped)?|surpass(?:es|ed)?|top(?:s|ped)?)|(behind|below|lag(?:s|ged)?|trail(?:s|ed)?))\s(?:[^.;:(),]{1,40}(?:,|\sof|\sat)\s|the\s)?$/u;

/** The start of a clause about something else: “From A, when sales fell, the share went to B”. */
const subordinate = /^(?:after|although|as|because|before|since|though|when|where|which|while|who)\b/iu;

/** “From A to B, a rise”, and “From A to B: the rise of oats”. */
const nounAfter = /^((?:,|:|\s[–—])\s(?:an?|its|the)\s)(\p{L}+(?:\s\p{L}+)?)/u;

/** The pairs of numbers that a text compares. Adds to `taken` the indexes of the numbers that state a level, not the size of a change. */
export function pairsIn(text: string, places: readonly number[], taken: Set<number>): PairReading[] {
  const changes = changesFrom(text, places, taken);
  const pairs = places.slice(0, -1).flatMap((at, index): PairReading[] => {
    if (changes.some(({ than }) => than === index + 1)) return [];
    const next = places[index + 1] ?? text.length;
    const before = clauseBefore(text, at);
    const between = text.slice(at + 1, next);
    const found = (word: DirectionWord | undefined, from: number, isLater = false): PairReading[] => {
      if (word === undefined) return [];
      const start = from + word.start;
      if (isNegated(text.slice(Math.max(0, start - 30), start))) return [];
      const [number, than] = isLater ? [index + 1, index] : [index, index + 1];
      const isOfSize = gapWords(word.word).length > 0;
      return [{ kind: 'pair', number, than, direction: word.direction, isOfSize, word: word.word, start }];
    };
    const isFromTo = endsInFrom.test(before) && thenTo.test(between);
    const isToFrom = endsInTo.test(before) && thenFrom.test(between);
    // “Rose from A” states where a change began, not how large it was.
    if (isFromTo || isToFrom) taken.add(index).add(index + 1);
    if (isToFrom) return found(movedIn(before).at(-1), at - before.length);
    if (isFromTo) {
      const earlier = movedIn(before).at(-1);
      if (earlier !== undefined) return found(earlier, at - before.length, true);
      if (!startsAnew.test(between)) {
        const main = between.replace(/[^,]+/gu, (one) =>
          subordinate.test(one.trimStart()) ? ' '.repeat(one.length) : one,
        );
        const words = movedIn(main);
        if (words.length > 0)
          return words.every((one) => one.direction === words[0]?.direction) ? found(words[0], at + 1, true) : [];
      }
      const [, lead = '', noun = ''] = nounAfter.exec(text.slice(next + 1, next + 60)) ?? [];
      return found(directionWords(noun)[0], next + 1 + lead.length, true);
    }
    const [, lead = '', said] = comparedAfter.exec(between) ?? [];
    if (said !== undefined) {
      taken.add(index + 1);
      return found(directionWords(said)[0], at + 1 + lead.length);
    }
    const [, space = '', higher, lower] = besideAfter.exec(between) ?? [];
    const verb = higher ?? lower;
    if (verb === undefined) return [];
    return found({ word: verb, direction: higher === undefined ? 'down' : 'up', start: 0 }, at + 1 + space.length);
  });
  return [...changes, ...pairs];
}

/**
 * Finds the pairs for “up from” and “down on”. These words compare the number after them with an earlier number, however far away: “B of
 * the value that factories added, down from A”.
 */
function changesFrom(text: string, places: readonly number[], taken: Set<number>): PairReading[] {
  return places.flatMap((at, than): PairReading[] => {
    const previous = places[than - 1];
    const next = places[than + 1] ?? text.length;
    // The number is the level before a change, not the size of the change.
    if (/\b(?:up|down)\s(?:from|on)\s(?:the\s)?$/iu.test(text.slice(Math.max(0, at - 16), at))) taken.add(than);
    if (previous === undefined) return [];
    const between = text.slice(previous + 1, at);
    const [found = '', word] = fromBefore.exec(between) ?? [];
    // In “was up from A to B”, the number is compared with the one after it.
    if ((word !== 'up' && word !== 'down') || thenTo.test(text.slice(at + 1, next))) return [];
    const before = places.slice(0, than).filter((place) => {
      const blank = (words: string): string => ' '.repeat(words.length);
      return !newSubject.test(text.slice(place + 1, at - found.length + 1).replace(inserted, blank));
    });
    if (before.length === 0) return [];
    taken.add(than);
    const start = at - found.length + found.search(/(?:up|down)\s(?:from|on)\s/u);
    const [number = 0, ...farther] = before.map((_, place) => than - 1 - place);
    return [{ kind: 'pair', number, farther, than, direction: word, isOfSize: false, word, start }];
  });
}
