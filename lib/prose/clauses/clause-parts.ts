/** The character that replaces each number from the data layer in a text. */
export const number = '\uFFFC';

/** Matches the end of a clause. Words before it are not about a number after it. */
const ends = /[.!?;:()–—“”]/;

/** A word with which a clause with a subject of its own can begin; for regular expressions. */
export const conjunction = String.raw`(?:and|but|while|whereas)\s`;

/** Matches the text between two numbers if the second begins a new clause. */
export const startsAnew = new RegExp(String.raw`${ends.source}|,\s${conjunction}`);

/** The text before an offset, back to the end of the previous clause or to the previous number. */
export function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 160), at);
  const end = lead.split('').findLastIndex((character) => ends.test(character) || character === number);
  return lead.slice(end + 1);
}

const startsOwn = new RegExp(String.raw`${startsAnew.source}|,\s(?:which|who)\s`);

/**
 * The words before a number in its clause. Unlike `clauseBefore`, this function does not stop at other numbers, but it stops where a clause
 * with a verb of its own begins after a comma: a verb such as “announced” is about all numbers of its clause, and about none of the next
 * clause.
 *
 * @param before the text before the number
 */
export function ownClauseBefore(before: string): string {
  return before.split(startsOwn).at(-1) ?? '';
}

/** Whether the words before a verb or noun negate it: “did not”, “never”, “no further”. “Not only” and “no doubt” do not. */
export function isNegated(before: string): boolean {
  return negation.test(before);
}

const negation =
  /(?:\bnot|n[’']t|\bnever|\bneither|\bnor|\bcannot)\s(?:(?!only|just|merely|simply)\p{L}+ly\s|yet\s|even\s)?(?:be\s|been\s)?$|\b(?:no|without)\s(?:an?\s)?(?:(?!doubt)\p{L}+\s)?$/iu;
