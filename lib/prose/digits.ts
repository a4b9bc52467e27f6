/** A text in which digits and signs of other scripts have been converted to English ones. */
export interface FoldedText {
  readonly text: string;
  /** For each offset in `text`, including its end, the offset in the original text; null if every offset is the same in both texts. */
  readonly offsets: readonly number[] | null;
}

/** Signs that other scripts use with digits, and full-width signs, with their English equivalents. */
const signs: Readonly<Record<string, string>> = {
  '٪': '%',
  '％': '%',
  '﹪': '%',
  '؉': '‰',
  '؊': '‱',
  '٫': '.',
  '．': '.',
  '٬': ',',
  '，': ',',
};

const foreign = /(?![0-9])\p{Nd}|[٪％﹪؉؊٫．٬，]/u;
const allForeignDigits = new RegExp(foreign, 'gu');

/**
 * Converts the decimal digits of every script (Unicode Nd) to 0 to 9, and percent signs and separators to English ones: `७५٪` → `75%`. No
 * other module has to handle the digits of other scripts.
 */
export function foldDigits(text: string): FoldedText {
  if (!foreign.test(text)) return { text, offsets: null };
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: character, index } of text.matchAll(/./gsu)) {
    const plain = character.replace(allForeignDigits, (found) => signs[found] ?? String(digitOf(found)));
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index + unit);
    folded += plain;
  }
  return { text: folded, offsets: [...offsets, text.length] };
}

/**
 * The value of a decimal digit. Unicode encodes the ten digits of each script consecutively, from zero. The digits of some scripts follow
 * each other without a gap, so the value is the number of digits before this one, modulo ten.
 */
function digitOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}
