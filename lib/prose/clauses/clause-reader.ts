import { datesIn } from './dated-clauses';
import { directionWords, type Direction, type DirectionWord } from './direction-words';
import { passingIn, type PassingReading } from './passing-words';
import { pricesIn, type PricesReading } from './price-words';
import { halvesIn, type HalfReading } from './share-words';

/** The character that replaces each number from the data layer in a text. */
const number = '\uFFFC';

/**
 * What the words near a number say about it, for example that it is a rise or a fall, is higher or lower than another number, is
 * approximate or a limit, or is for a certain year. `start` is the offset of the words.
 */
export type Reading =
  | { readonly kind: 'direction'; readonly number: number; readonly direction: Direction; readonly word: DirectionWord }
  | {
      readonly kind: 'pair';
      /** The index of the number that is said to be higher or lower. */
      readonly number: number;
      readonly than: number;
      readonly direction: Direction;
      readonly word: DirectionWord;
    }
  | {
      readonly kind: 'hedge';
      readonly number: number;
      readonly hedge: HedgeWord;
      readonly word: string;
      readonly start: number;
    }
  | { readonly kind: 'year'; readonly number: number; readonly year: number; readonly start: number }
  | HalfReading
  | PricesReading
  | PassingReading;

export type HedgeWord = 'above' | 'below' | 'at-least' | 'at-most' | 'nearly';

const hedges: readonly (readonly [words: string, hedge: HedgeWord])[] = [
  ['(?:just |well |slightly |a little )?(?:over|above|more than)', 'above'],
  ['(?:just |well |slightly |a little )?(?:under|below|less than|fewer than)', 'below'],
  ['at least|no less than|no fewer than', 'at-least'],
  ['at most|up to|no more than', 'at-most'],
  ['nearly|almost|close to', 'nearly'],
];

/** Matches the end of a clause. Words before it are not about a number after it. */
const ends = /[.!?;:()–—“”]/;

/** Matches the text between two numbers if the second begins a new clause. */
const startsAnew = new RegExp(`${ends.source}|,\\s(?:and|but|while|whereas)\\s`);

/**
 * Reads what the words near the numbers in a text say about these numbers.
 *
 * @param text the text, with U+FFFC in place of each number
 * @param places the offset of each number
 */
export function readClauses(text: string, places: readonly number[]): Reading[] {
  const taken = new Set<number>();
  const pairs = pairsIn(text, places, taken);
  const years = yearsIn(text, places);
  return [
    ...pairs,
    ...hedgesIn(text, places),
    ...directionsIn(text, places, taken),
    ...years,
    ...datesIn(text, places).filter((date) => !years.some((one) => one.number === date.number)),
    ...halvesIn(text, places),
    ...pricesIn(text, places),
    ...passingIn(text, places),
  ];
}

/** “rose from A to B”, “rose to B from A”, “B, up from A”, “B, more than A”. */
function pairsIn(text: string, places: readonly number[], taken: Set<number>): Reading[] {
  return places.slice(0, -1).flatMap((at, index): Reading[] => {
    const before = clauseBefore(text, at);
    const between = text.slice(at + 1, places[index + 1]);
    const [, lead = '', said] = comparedAfter.exec(between) ?? [];
    const isFromTo = endsInFrom.test(before) && /^[^.;:()]{0,60}\bto\s(?:the\s|its\s)?$/.test(between);
    const isToFrom = endsInTo.test(before) && /^[^.;:()]{0,30}\bfrom\s(?:the\s|its\s)?$/.test(between);
    if (!isFromTo && !isToFrom && said === undefined) return [];
    // “rose from A” states where a change began, not how large it was.
    if (isFromTo || isToFrom) taken.add(index);
    taken.add(index + 1);
    const word =
      isFromTo || isToFrom
        ? moved(directionWords(before).at(-1), at - before.length)
        : moved(directionWords(said ?? '')[0], at + 1 + lead.length);
    if (word === null) return [];
    const [number, than] = isFromTo ? [index + 1, index] : [index, index + 1];
    return [{ kind: 'pair', number, than, direction: word.direction, word }];
  });
}

const endsInFrom = /\bfrom\s(?:the\s|its\s)?$/;
const endsInTo = /\bto\s(?:the\s|its\s)?$/;
const comparedAfter =
  /^([^.;:()]{0,30}?,\s(?:(?:is|was|are|were)\s)?)((?:up|down)\sfrom|(?:more|less|higher|lower)\sthan)\s(?:the\s|its\s|(?:\p{Lu}[\p{L}’]+\s?){1,3},\s)?$/u;

function moved(word: DirectionWord | undefined, by: number): DirectionWord | null {
  return word === undefined ? null : { ...word, start: word.start + by };
}

/** The text before an offset, back to the end of the previous clause or to the previous number. */
function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 160), at);
  const end = lead.split('').findLastIndex((character) => ends.test(character) || character === number);
  return lead.slice(end + 1);
}

/** Matches the word directly after a number: “2% less than”, “a 2% fall”. */
const after = /^(?:\sof\s\p{L}+)?\s(?:a\syear\s)?(\p{L}+)/u;

function directionsIn(text: string, places: readonly number[], taken: ReadonlySet<number>): Reading[] {
  return places.flatMap((at, index): Reading[] => {
    if (taken.has(index)) return [];
    const rest = after.exec(text.slice(at + 1));
    const [near] = directionWords(rest?.[1] ?? '');
    const next = moved(near, at + 1 + (rest?.[0].length ?? 0) - (near?.word.length ?? 0));
    if (next !== null) return [{ kind: 'direction', number: index, direction: next.direction, word: next }];
    // “a rise of more than 2%” states a rise; “more than” is only a hedge.
    const before = clauseBefore(text, at).replace(hedge, (words) => ' '.repeat(words.length));
    const word = directionWords(before).at(-1);
    // “down to 18.9 points” states a level, not the size of a fall.
    if (word === undefined || !/^\p{L}+(?:\s(?!to\s)\p{L}+){0,3}\s+$/u.test(before.slice(word.start))) return [];
    const start = word.start + at - before.length;
    return [{ kind: 'direction', number: index, direction: word.direction, word: { ...word, start } }];
  });
}

const hedge = new RegExp(`(?<!\\p{L})(?:${hedges.map(([words]) => `(${words})`).join('|')})\\s$`, 'iu');

function hedgesIn(text: string, places: readonly number[]): Reading[] {
  return places.flatMap((at, index): Reading[] => {
    const match = hedge.exec(text.slice(Math.max(0, at - 40), at));
    if (match === null) return [];
    // “B, more than A”: the words compare two numbers.
    const previous = places[index - 1];
    if (previous !== undefined && !startsAnew.test(text.slice(previous + 1, at))) return [];
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const found = hedges[which]?.[1];
    if (found === undefined) return [];
    return [{ kind: 'hedge', number: index, hedge: found, word: match[0].trim(), start: at - match[0].length }];
  });
}

/** “# in 2023”, “# of GDP in September 2023”, and “In 2023 sales came to #”. */
function yearsIn(text: string, places: readonly number[]): Reading[] {
  return places.flatMap((at, index): Reading[] => {
    const [lead, year] = yearAfter.exec(text.slice(at + 1)) ?? [];
    if (lead !== undefined && year !== undefined)
      return [{ kind: 'year', number: index, year: Number(year), start: at + 1 + lead.length - 4 }];
    const opening = openingYear.exec(text.slice(0, at));
    const [, before = '', named, between = ''] = opening ?? [];
    if (opening === null || named === undefined) return [];
    // Another number or period between or after them makes it uncertain to which the year belongs.
    if (between.includes(number) || otherPeriod.test(between) || otherPeriod.test(clauseAfter(text, at))) return [];
    // “In 2016 the office put it at #”: the year of the report, which may be about another year.
    if (reporting.test(between)) return [];
    const start = opening.index + before.length;
    return [{ kind: 'year', number: index, year: Number(named), start }];
  });
}

const yearAfter = /^(?:\sof\s(?:\p{L}|[’ ]){1,24}?)?\sin\s(?:\p{Lu}\p{Ll}+\s)?((?:19|20)\d\d)(?!\d|[-–])/u;
const openingYear =
  /((?:^|[.!?;:]\s+|,\s(?:and|but|while|whereas)\s)(?:in|by|by the end of|at the end of)\s(?:\p{Lu}\p{Ll}+\s)?)((?:19|20)\d\d)(?![\d–-]),?\s([^.!?;:()–—“”]{0,80})$/iu;
const otherPeriod = /(?:19|20)\d\d|\b(?:years?|months?|quarters?|decades?|since|than|before|earlier|later|then|by)\b/iu;

const reporting =
  /\b(?:gave|put|said|told|wrote|counted|estimated|reported|published|announced|recorded|forecast|projected|expected|promised|planned)\b/iu;

/** The text of the clause after a number. */
function clauseAfter(text: string, at: number): string {
  const rest = text.slice(at + 1, at + 80);
  const end = rest.search(startsAnew);
  return end === -1 ? rest : rest.slice(0, end);
}
