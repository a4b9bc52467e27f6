import { formsOf } from '../change-verbs';

/** Whether a word states a rise or a higher number (`up`), or a fall or a lower number (`down`). */
export type Direction = 'up' | 'down';

const up = [
  ...formsOf('advance balloon boost climb expand gain grow increase jump leap lift'),
  ...formsOf('raise rally rebound recover rise rocket skyrocket soar spike surge swell'),
  ...'growth expansion recovery upturn uptick'.split(' '),
  ...'up higher more larger greater bigger longer faster dearer costlier pricier'.split(' '),
];

const down = [
  ...formsOf('collapse contract crash cut decline decrease diminish dip drop dwindle ease fall lose lower nosedive'),
  ...formsOf('plummet plunge recede reduce retreat shed shrink sink slash slide slip slump subside trim tumble wane'),
  ...'loss losses contraction reduction downturn'.split(' '),
  ...'down less fewer smaller shorter slower cheaper'.split(' '),
];

const directions: ReadonlyMap<string, Direction> = new Map([
  ...up.map((word) => [word, 'up'] as const),
  ...down.map((word) => [word, 'down'] as const),
]);

/** A word that states a direction, with its offset in a text. */
export interface DirectionWord {
  readonly direction: Direction;
  readonly word: string;
  readonly start: number;
}

/** Words for the size of a gap. They do not state whether a number rose or fell: if a deficit widens, the balance falls. */
const gaps: ReadonlyMap<string, Direction> = new Map([
  ...['widen', 'widens', 'widened', 'widening'].map((word) => [word, 'up'] as const),
  ...['narrow', 'narrows', 'narrowed', 'narrowing'].map((word) => [word, 'down'] as const),
]);

/** Finds the words in a text that state a direction, in order. */
export function directionWords(text: string): DirectionWord[] {
  return wordsOf(directions, text);
}

/** Finds the words in a text that say whether a gap became larger or smaller, in order. */
export function gapWords(text: string): DirectionWord[] {
  return wordsOf(gaps, text);
}

/** Finds the words that say how a number moved, in order: “rose”, “widened”. */
export function movedIn(text: string): DirectionWord[] {
  return [...directionWords(text), ...gapWords(text)].sort((a, b) => a.start - b.start);
}

function wordsOf(list: ReadonlyMap<string, Direction>, text: string): DirectionWord[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: start }) => {
    const direction = list.get(word.toLowerCase());
    return direction === undefined ? [] : [{ direction, word, start }];
  });
}

/** Words that place a number above or below another, and so may say in which direction it changed: “11.8% below the year before”. */
const sides =
  /(?<!\p{L})(?:above|below|ahead|behind|short of|under|over|beyond|(?:an?|the|\uFFFC)\s(?:\p{L}+\s)?(?:blow|boost|hit)|deficits?|shortfalls?|surplus(?:es)?|profits?|in the (?:black|red)|worse|better|cheaper|dearer|weaker|stronger)(?!\p{L})/iu;

/** Whether any word in a sentence can show in which direction a number changed. */
export function saysDirection(sentence: string): boolean {
  return directionWords(sentence).length > 0 || sides.test(sentence);
}
