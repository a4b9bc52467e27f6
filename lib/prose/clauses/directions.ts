import { clauseBefore, isNegated } from './clause-parts';
import { directionWords, movedIn, type Direction, type DirectionWord } from './direction-words';
import { withoutHedge } from './hedges';

/** A word that says whether a number is a rise or a fall. */
export interface DirectionReading {
  readonly kind: 'direction';
  readonly number: number;
  readonly direction: Direction;
  readonly word: string;
  readonly start: number;
}

/**
 * A word for a rise or a fall, beside its size. The size must be printed without a minus sign, even in a condition: “a fall of 2%”, “if
 * sales fall by 2%”.
 */
export interface SizeReading {
  readonly kind: 'size';
  readonly number: number;
  readonly word: string;
  readonly start: number;
}

/** Matches the word directly after a number: “2% less than”, “a 2% fall”. */
const next = /^(?:\sof\s\p{L}+)?\s(?:a\syear\s)?(\p{L}+)/u;

/**
 * “2% above the level of the year before”. “Above” and “below” state a change only if words for an earlier time follow: “2 points above
 * Bellmark” is not a change.
 */
const sideOfBefore =
  /^\s(above|below)\s(?=[^.;:,()–—\uFFFC]{0,50}\b(?:(?:19|20)\d\d|ago|before|earlier|had\sbeen|previous)\b|those\sof\sthe\s)/u;

/** “The 2% by which sales fell”. */
const byWhich = /^\sby\swhich\s([^.;:,()–—\uFFFC]{1,60})/u;

const noun =
  '(?:advance|boost|climb|collapse|contraction|crash|cut|decline|decrease|dip|downturn|drop|expansion|fall|gain|growth|increase|jump|leap|plunge|rally|rebound|recovery|reduction|retreat|rise|slide|slump|spike|surge|uptick|upturn)';
/** “The rise in sales, at 2%, …”, “the fall in exports (2%)”. */
const nounBefore = new RegExp(
  `(?<!\\p{L})((?:an?|her|his|its|that|the|their|this|\\p{L}+[’']s?)\\s(?:\\p{L}+\\s)?)(${noun})\\s(?:in|of)\\s[^.;:,()–—“”\\uFFFC]{1,50}(?:,\\s(?:at|by|of)?\\s?|\\s\\()$`,
  'iu',
);

/**
 * Matches the words between a verb and its size, up to “by”: “in 2023 by” in “fell in 2023 by 2%”. In “the rise was offset by 2%”, “by”
 * belongs to another verb, so these words do not match.
 */
const untilBy =
  /^(?:\s(?!(?:and|are|be|been|but|is|that|to|was|were|when|which|while|who)\s)[\p{L}\p{N}’]+){0,9}\s\(?by\s+$/u;

/**
 * Matches what may be between a word for a rise or a fall and its size: “of” in “a fall of 2%”, “another” in “fell another 2%”, nothing in
 * “down 2%”. “Fell to” and “fell below” do not match, because a level follows them.
 */
const directly =
  /^(?:\s(?:about|almost|another|around|as\smuch\sas|at\s(?:least|most)|exactly|(?:a\s)?further|just|(?:less|more)\sthan|nearly|of|only|roughly|some|\p{L}+ly))*\s+$/u;
const isSizeAfter = new RegExp(
  `^(?:${noun}|bigger|cheaper|dearer|down|fewer|greater|higher|larger|less|longer|lower|more|shorter|smaller|up)$`,
  'iu',
);

/** “By about”, “by only just”. */
const roughly = /\s(?:(?:about|around|as much as|exactly|just|only|roughly|some)\s)+\s*$/u;

const although = /,\s(?:(?:albeit|but|even if|if|though)\s(?:(?:just|only)\s)?(?:by\s)?|by\s)$/u;

/** “The rise was offset by 2%”. */
const passive = /\s(?:are|be|been|is|was|were)\s\p{L}+\sby\s+$/u;

/**
 * Finds the words that say whether each number is a rise or a fall.
 *
 * @param taken the indexes of the numbers that state a level and not a change
 */
export function directionsIn(text: string, places: readonly number[], taken: ReadonlySet<number>): DirectionReading[] {
  return places.flatMap((at, index): DirectionReading[] => {
    const word = taken.has(index) ? null : directionOf(text, at);
    if (word === null || isNegated(text.slice(Math.max(0, word.start - 30), word.start))) return [];
    return [{ kind: 'direction', number: index, ...word }];
  });
}

export function sizesIn(text: string, places: readonly number[]): SizeReading[] {
  return places.flatMap((at, number): SizeReading[] => {
    const word = sizeBefore(text, at) ?? sizeAfter(text, at);
    return word === null ? [] : [{ kind: 'size', number, word: word.word, start: word.start }];
  });
}

/** “Fell by 2%”, “a fall of 2%”, “fell 2%”, “the fall, at 2%”. */
function sizeBefore(text: string, at: number): DirectionWord | null {
  const clause = clauseBefore(text, at);
  const before = withoutHedge(clause).replace(roughly, ' ');
  const last = movedIn(before).at(-1);
  if (last !== undefined && untilBy.test(before.slice(last.start + last.word.length)))
    return moved(last, at - clause.length);
  const direct = movedIn(clause).findLast(({ word }) => !/^(?:growth|less|more)$/iu.test(word));
  if (direct !== undefined && directly.test(clause.slice(direct.start + direct.word.length)))
    return moved(direct, at - clause.length);
  const ahead = text.slice(Math.max(0, at - 120), at);
  const found = nounBefore.exec(ahead);
  const [named] = directionWords(found?.[2] ?? '');
  // Growth may be negative.
  if (found === null || named === undefined || /^growth$/iu.test(named.word)) return null;
  return moved(named, at - ahead.length + found.index + (found[1]?.length ?? 0));
}

/** “A 2% fall”, “2% lower”. */
function sizeAfter(text: string, at: number): DirectionWord | null {
  const behind = text.slice(at + 1, at + 60);
  const [near] = directionWords(next.exec(behind)?.[1] ?? '');
  return near === undefined || !isSizeAfter.test(near.word) ? null : moved(near, at + 1 + behind.indexOf(near.word));
}

/**
 * The word that says in which direction a number changed, with its offset in the text.
 *
 * @param at the offset of the number
 */
function directionOf(text: string, at: number): DirectionWord | null {
  const behind = text.slice(at + 1, at + 120);
  const rest = next.exec(behind);
  const [near] = directionWords(rest?.[1] ?? '');
  if (near !== undefined) return moved(near, at + 1 + (rest?.[0].length ?? 0) - near.word.length);
  const [, side] = sideOfBefore.exec(behind) ?? [];
  if (side !== undefined) return { word: side, direction: side === 'above' ? 'up' : 'down', start: at + 2 };
  const [lead = '', relative] = byWhich.exec(behind) ?? [];
  if (relative !== undefined) {
    const [verb] = directionWords(relative);
    if (verb !== undefined) return moved(verb, at + 1 + lead.length - relative.length);
  }
  // “a rise of more than 2%” states a rise; “more than” is only a hedge. So is “if only” in “it fell, if only by 2%”.
  const before = withoutHedge(clauseBefore(text, at)).replace(although, (words) => ' '.repeat(words.length));
  const word = directionWords(before).at(-1);
  // “down to 18.9 points” states a level, not the size of a fall.
  if (
    word !== undefined &&
    !passive.test(before) &&
    /^\p{L}+(?:\s(?!to\s)\p{L}+){0,3}\s+$/u.test(before.slice(word.start))
  )
    return moved(word, at - before.length);
  const ahead = text.slice(Math.max(0, at - 120), at);
  const until = withoutHedge(ahead);
  const last = /\bby\s+$/u.test(until) ? directionWords(until).at(-1) : undefined;
  if (last !== undefined && untilBy.test(until.slice(last.start + last.word.length)))
    return moved(last, at - ahead.length);
  const found = /^[,)–—]|^\s[–—]/.test(behind) ? nounBefore.exec(ahead) : null;
  const [named] = directionWords(found?.[2] ?? '');
  return found === null || named === undefined
    ? null
    : moved(named, at - ahead.length + found.index + (found[1]?.length ?? 0));
}

function moved(word: DirectionWord, by: number): DirectionWord {
  return { ...word, start: word.start + by };
}
