import type { Found } from 'site-search-index';
import type { ListedNumber } from '../../../lib/views/number-list';
import { amountsIn, amountMatch, statedIn, unitInWords, type Amount } from '../../../lib/views/read-amount';

/** A search for a number: the amount, and the other words of the search. */
export interface AskedNumber {
  readonly amount: Amount;
  readonly words: readonly string[];
}

/** Returns the number in a search; null if the search contains no number, or more than one. */
export function askedNumber(term: string): AskedNumber | null {
  const [found, ...others] = amountsIn(term);
  if (found === undefined || others.length > 0) return null;
  const beside = term.replace(found.written, ' ').split(/\s+/);
  return { amount: found.amount, words: beside.flatMap((word) => wordsOf(unitInWords(word) ?? word)) };
}

/** The numbers that match the search, the closest first. */
export function numbersLike({ amount, words }: AskedNumber, numbers: readonly ListedNumber[]): ListedNumber[] {
  return numbers
    .flatMap((number) => {
      const [near = null] = statedIn(number.text).flatMap((shown) => amountMatch(amount, shown) ?? []);
      const numberWords = wordsOf(`${number.text} ${number.name} ${number.period}`);
      const hasWords = words.every((word) => numberWords.some((other) => other.startsWith(word)));
      return near === null || !hasWords ? [] : [{ number, near }];
    })
    .sort((a, b) => a.near - b.near)
    .map(({ number }) => number);
}

/** Returns whether a text contains the amount, however it is written. */
export function holds({ amount }: AskedNumber, text: string): boolean {
  return amountsIn(text).some((other) => amountMatch(amount, other.amount) !== null);
}

/** Returns a number as a search result. */
export function foundNumber({ href, text, name, period }: ListedNumber): Found {
  const page = {
    url: href,
    content: '',
    excerpt: '',
    meta: { title: name, value: text, period },
    filters: { kind: ['Numbers'] },
  };
  return { id: href, data: () => Promise.resolve(page) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
