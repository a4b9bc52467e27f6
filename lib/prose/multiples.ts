import { Decimal } from '../domain/decimal';

const multiples: readonly (readonly [words: RegExp, value: string])[] = [
  [/^(?:doubl(?:e|ed|es|ing)|twice|twofold)$/, '2'],
  [/^(?:tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|thrice|threefold)$/, '3'],
  [/^(?:quadrupl(?:e|ed|es|ing)|fourfold)$/, '4'],
  [/^(?:quintupl(?:e|ed|es|ing)|fivefold)$/, '5'],
  [/^(?:half|halv(?:e|ed|es|ing))$/, '0.5'],
];

/** Parses a word as a multiple: `doubled` → 2, `half` → 0.5. Returns null if the word is not a multiple. */
export function readMultiple(text: string): Decimal | null {
  const word = text.toLowerCase().replace('-', '').trim();
  const found = multiples.find(([words]) => words.test(word));
  return found === undefined ? null : new Decimal(found[1]);
}
