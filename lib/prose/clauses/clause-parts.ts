/** The character that replaces each number from the data layer in a text. */
export const number = '\uFFFC';

/** Matches punctuation that ends a clause. Words before the punctuation are not about a number after the punctuation. */
const ends = /[.!?;:()–—“”]/;

/** A word that can begin a new clause, such as “and”; for regular expressions. */
export const conjunction = String.raw`(?:and|but|while|whereas)\s`;

/** Matches the text between two numbers if a new clause begins there: “; exports” or “, and exports”. */
export const startsAnew = new RegExp(String.raw`${ends.source}|,\s${conjunction}`);

/**
 * The text before an offset, back to the end of the previous clause or to the previous number: “ and exports by ” before the second number
 * in “Sales rose by # and exports by #”.
 */
export function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 160), at);
  const end = lead.split('').findLastIndex((character) => ends.test(character) || character === number);
  return lead.slice(end + 1);
}

const startsOwn = new RegExp(String.raw`${startsAnew.source}|,\s(?:which|who)\s`);

/**
 * The words before a number, back to the start of its clause. Other numbers are included: before the second number in “It closed, but the
 * office announced # and #”, the words are “the office announced # and ”.
 *
 * @param before the text before the number
 */
export function ownClauseBefore(before: string): string {
  return before.split(startsOwn).at(-1) ?? '';
}

/** Whether the words before a verb or noun negate it: “did not”, “never”, “no further”. “Not only” and “no doubt” are not negations. */
export function isNegated(before: string): boolean {
  return negation.test(before);
}

const negation =
  /(?:\bnot|n[’']t|\bnever|\bneither|\bnor|\bcannot)\s(?:(?!only|just|merely|simply)\p{L}+ly\s|yet\s|even\s)?(?:be\s|been\s)?$|\b(?:no|without)\s(?:an?\s)?(?:(?!doubt)\p{L}+\s)?$/iu;
