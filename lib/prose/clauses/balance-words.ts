import { clauseBefore } from './clause-parts';
import { withoutHedge } from './hedges';

/** `surplus` if more came in than went out, `deficit` if less did. */
export type BalanceSide = 'surplus' | 'deficit';

/** Words such as “surplus” or “more than they spent” beside a number, and the index of the number. */
export interface BalanceReading {
  readonly kind: 'balance';
  readonly number: number;
  readonly side: BalanceSide;
  readonly word: string;
  readonly start: number;
}

const surplus = 'surplus(?:es)?|profits?';
/** Words for a deficit, as alternatives for a regular expression. */
export const deficit = 'deficits?|shortfalls?|loss(?:es)?';
const nouns = `(?:(${surplus})|(${deficit}))`;

const verb =
  '(?:amounted to|amounts to|came to|comes to|hit|is|are|reached|reaches|stands at|stood at|totalled|totals|was|were|\\p{L}+ (?:from|to))';
/** “A surplus of #”, “the deficit of the farms came to #”, “the profit, #”. */
const before = new RegExp(
  `(?<!\\p{L})${nouns}(?:(?: of (?:the|its|their) \\p{L}+| in \\d{4})?(?:,| ${verb}))?(?: of| at| worth)? ?$`,
  'iu',
);

/** “A # deficit”, “a # trade surplus”. */
const after = new RegExp(
  `^\\s(?:(?!(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|over|than|that|the|to|under|was|while|with)\\b)\\p{L}+\\s)?${nouns}(?!\\p{L})`,
  'iu',
);

/** “# in the red”. */
const colour = /^\sin\sthe\s(?:(black)|(red))(?!\p{L})/iu;

/** “At #, the deficit is small”. */
const atStart = /(?<!\p{L})at\s$/iu;
const afterStart = new RegExp(
  `^,\\s(?:its|the|their)\\s(?:\\p{L}+(?:[’']s?)?\\s)?${nouns}\\s(?:is|was|were)(?!\\p{L})`,
  'iu',
);

const income = 'collect(?:s|ed)?|earn(?:s|ed)?|export(?:s|ed)?|receive[sd]?|sell|sells|sold|take in|takes in|took in';
const outgo = 'bought|buy|buys|import(?:s|ed)?|paid out|pay out|pays out|spend|spends|spent';
/** “Earned # more than they spent”. */
const flow = new RegExp(`(?<!\\p{L})(?:(${income})|(${outgo}))\\s$`, 'iu');
const otherFlow = new RegExp(
  `^\\s(more|less) than (?:[^.;:,()–—\\uFFFC]{1,30}\\s)?(?:(${income}|c[ao]mes? in)|(${outgo}|goes out|went out))(?!\\p{L})`,
  'iu',
);

/** The words that say whether a number beside them is a surplus or a deficit. */
export function balancesIn(text: string, places: readonly number[]): BalanceReading[] {
  return places.flatMap((at, number): BalanceReading[] => {
    const reading = (side: BalanceSide, word: string, start: number): BalanceReading[] => [
      { kind: 'balance', number, side, word, start },
    ];
    const behind = text.slice(at + 1, at + 80);
    const clause = clauseBefore(text, at);
    const ahead = withoutHedge(clause).replace(/\s+$/, ' ');
    const from = at - clause.length;
    const isIn = flow.exec(ahead);
    const other = otherFlow.exec(behind);
    const [, comparison] = other ?? [];
    if (isIn !== null && other !== null && comparison !== undefined) {
      const [earned, isReverse] = [isIn[1] !== undefined, other[2] !== undefined];
      // “Earned more than they earned in the year before” compares two years.
      if (earned === isReverse) return [];
      return reading(earned === (comparison === 'more') ? 'surplus' : 'deficit', comparison, at + 2);
    }
    const found = after.exec(behind) ?? colour.exec(behind) ?? (atStart.test(ahead) ? afterStart.exec(behind) : null);
    const next = found?.[1] ?? found?.[2];
    if (found !== null && next !== undefined)
      return reading(found[1] === undefined ? 'deficit' : 'surplus', next, at + 1 + found[0].lastIndexOf(next));
    const noun = before.exec(ahead);
    const word = noun?.[1] ?? noun?.[2];
    if (noun === null || word === undefined) return [];
    return reading(noun[1] === undefined ? 'deficit' : 'surplus', word, from + noun.index);
  });
}
