/** Whether a word states a rise or a higher number (`up`), or a fall or a lower number (`down`). */
export type Direction = 'up' | 'down';

const up = [
  'rise rises rose risen rising',
  'grow grows grew grown growing growth',
  'increase increases increased increasing',
  'gain gains gained gaining',
  'lift lifts lifted lifting',
  'climb climbs climbed climbing',
  'jump jumps jumped jumping',
  'surge surges surged surging',
  'soar soars soared soaring',
  'expand expands expanded expanding expansion',
  'advance advances advanced advancing',
  'balloon balloons ballooned ballooning',
  'boost boosts boosted boosting',
  'leap leaps leapt leaped leaping',
  'raise raises raised raising',
  'rally rallies rallied rallying',
  'rebound rebounds rebounded rebounding',
  'recover recovers recovered recovering recovery',
  'rocket rockets rocketed skyrocket skyrockets skyrocketed',
  'spike spikes spiked spiking',
  'swelling upturn uptick dearer costlier pricier',
  'up higher more larger greater bigger longer faster',
  'swell swells swelled swollen',
].join(' ');

const down = [
  'fall falls fell fallen falling',
  'decline declines declined declining',
  'drop drops dropped dropping',
  'decrease decreases decreased decreasing',
  'shrink shrinks shrank shrunk shrinking',
  'lose loses lost losing loss losses',
  'cut cuts cutting',
  'plunge plunges plunged plunging',
  'slump slumps slumped slumping',
  'sink sinks sank sunk sinking',
  'slide slides slid sliding',
  'dip dips dipped dipping',
  'slip slips slipped slipping',
  'tumble tumbles tumbled tumbling',
  'plummet plummets plummeted plummeting',
  'contract contracts contracted contracting contraction',
  'reduce reduces reduced reducing reduction',
  'collapse collapses collapsed collapsing',
  'crash crashes crashed crashing',
  'diminish diminishes diminished diminishing',
  'dwindle dwindles dwindled dwindling',
  'ease eases eased easing',
  'lowers lowered lowering',
  'nosedive nosedives nosedived nosediving',
  'recede recedes receded receding',
  'retreat retreats retreated retreating',
  'shed sheds shedding',
  'slash slashes slashed slashing',
  'subside subsides subsided subsiding',
  'trim trims trimmed trimming',
  'wane wanes waned waning',
  'cheaper downturn',
  'down lower less fewer smaller shorter slower',
].join(' ');

const directions: ReadonlyMap<string, Direction> = new Map([
  ...up.split(' ').map((word) => [word, 'up'] as const),
  ...down.split(' ').map((word) => [word, 'down'] as const),
]);

/** A word that states a direction, with its offset in a text. */
export interface DirectionWord {
  readonly direction: Direction;
  readonly word: string;
  readonly start: number;
}

/** Words about the size of a gap, which say nothing about the sign of a change: a deficit that widens is a balance that falls. */
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

/** Words that say that a number is above or below something, and so in which direction it changed: “11.8% below the year before”. */
const sides =
  /(?<!\p{L})(?:above|below|ahead|behind|short of|under|over|beyond|(?:an?|the|\uFFFC)\s(?:\p{L}+\s)?(?:blow|boost|hit)|deficits?|shortfalls?|surplus(?:es)?|profits?|in the (?:black|red)|worse|better|cheaper|dearer|weaker|stronger)(?!\p{L})/iu;

/** Whether any word in a sentence can show in which direction a number changed. */
export function saysDirection(sentence: string): boolean {
  return directionWords(sentence).length > 0 || sides.test(sentence);
}
