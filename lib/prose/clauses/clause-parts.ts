/** The character that replaces each number from the data layer in a text. */
export const number = '\uFFFC';

/** Matches the end of a clause. Words before it are not about a number after it. */
const ends = /[.!?;:()–—“”]/;

/** Matches the text between two numbers if the second begins a new clause. */
export const startsAnew = new RegExp(`${ends.source}|,\\s(?:and|but|while|whereas)\\s`);

/** The text before an offset, back to the end of the previous clause or to the previous number. */
export function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 160), at);
  const end = lead.split('').findLastIndex((character) => ends.test(character) || character === number);
  return lead.slice(end + 1);
}

/** Whether the words before a verb or noun negate it: “did not”, “never”, “no further”. “Not only” and “no doubt” do not. */
export function isNegated(before: string): boolean {
  return negation.test(before);
}

const negation =
  /(?:\bnot|n[’']t|\bnever|\bneither|\bnor|\bcannot)\s(?:(?!only|just|merely|simply)\p{L}+ly\s|yet\s|even\s)?(?:be\s|been\s)?$|\b(?:no|without)\s(?:an?\s)?(?:(?!doubt)\p{L}+\s)?$/iu;
