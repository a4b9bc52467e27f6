import type { TextRange } from '../quotations';

/** What a number is a share of, in the words of a text: “GDP” in “39% of GDP”. */
interface WholeBeside extends TextRange {
  readonly number: number;
  readonly word: string;
}

/** Words that cannot be part of a name such as “GDP”, and so end it: in “39% of GDP in 2023”, the word “in”. */
const ends =
  '(?:a|after|an|and|are|as|at|before|but|by|during|for|from|had|has|have|he|in|is|it|on|or|over|per|since|than|that|they|this|to|under|until|was|we|were|when|where|which|while|who|with|would)';
const name = new RegExp(
  `^ of ((?:(?!${ends}[ ,.])[\\p{L}’]+(?:-\\p{L}+)*)(?: (?!${ends}(?![\\p{L}’-]))[\\p{L}’-]+){0,7})`,
  'u',
);

/** Finds what each number is a share of, in the words directly after the number: “GDP” in “# of GDP”. */
export function wholesBeside(text: string, places: readonly number[]): WholeBeside[] {
  return places.flatMap((at, number): WholeBeside[] => {
    const [, word] = name.exec(text.slice(at + 1, at + 120)) ?? [];
    const start = at + ' of '.length + 1;
    return word === undefined ? [] : [{ number, word, start, end: start + word.length }];
  });
}

const small = /^(?:all|his|her|its|of|our|the|their|this|total)$/iu;

/** Returns the main words of a name: “the value of the goods” → value, goods; “China’s GDP” → GDP. */
export function wordsOfWhole(whole: string): string[] {
  return whole
    .split(/[\s-]+/u)
    .filter((word) => !small.test(word) && !/^\p{Lu}.*’s?$/u.test(word))
    .map((word) => word.replace(/’s?$/u, ''))
    .filter((word) => word !== '');
}

/**
 * Whether a name may be short for another name: “disposable income” for “disposable personal income”. The long name must contain all words
 * of the short one, in the same order, and both must end with the same word.
 *
 * @param fewest the fewest words that the short name may have; by default two, or one if the long name has only one word
 */
export function mayMean(
  said: readonly string[],
  whole: readonly string[],
  fewest = Math.min(2, whole.length),
): boolean {
  const last = whole.at(-1)?.toLowerCase();
  if (last === undefined || said.length < fewest || said.at(-1)?.toLowerCase() !== last) return false;
  let from = 0;
  return said.every((word) => {
    const at = whole.findIndex((one, index) => index >= from && one.toLowerCase() === word.toLowerCase());
    from = at + 1;
    return at >= 0;
  });
}
