import type { TextRange } from '../quotations';

/** What a text says a share is a share of: “GDP” in “39% of GDP”. */
interface WholeBeside extends TextRange {
  readonly number: number;
  readonly word: string;
}

/** Words that cannot be part of the name of a whole: the name ends before them. */
const ends =
  '(?:a|after|an|and|are|as|at|before|but|by|during|for|from|had|has|have|he|in|is|it|on|or|over|per|since|than|that|they|this|to|under|until|was|we|were|when|where|which|while|who|with|would)';
const name = new RegExp(
  `^ of ((?:(?!${ends}[ ,.])[\\p{L}’]+(?:-\\p{L}+)*)(?: (?!${ends}(?![\\p{L}’-]))[\\p{L}’-]+){0,7})`,
  'u',
);

/** The names of wholes directly after numbers. */
export function wholesBeside(text: string, places: readonly number[]): WholeBeside[] {
  return places.flatMap((at, number): WholeBeside[] => {
    const [, word] = name.exec(text.slice(at + 1, at + 120)) ?? [];
    const start = at + ' of '.length + 1;
    return word === undefined ? [] : [{ number, word, start, end: start + word.length }];
  });
}

const small = /^(?:all|his|her|its|of|our|the|their|this|total)$/iu;

/** The words of a whole that matter: “the value of the goods” → value, goods. “China’s GDP” is GDP, because a name only says whose it is. */
export function wordsOfWhole(whole: string): string[] {
  return whole
    .split(/[\s-]+/u)
    .filter((word) => !small.test(word) && !/^\p{Lu}.*’s?$/u.test(word))
    .map((word) => word.replace(/’s?$/u, ''))
    .filter((word) => word !== '');
}

/**
 * Whether a text may mean a whole: “disposable income” may be disposable personal income. It must say the last word of the whole, and at
 * least two words if the whole has several.
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
