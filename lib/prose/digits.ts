/** A text in the digits and signs that patterns know, and where its characters stand in the text as it was written. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the text as written of each offset in this one, its end included; null where they are the same. */
  readonly offsets: readonly number[] | null;
}

/** Signs of other scripts beside digits, and full-width ones, with those that English has. */
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
const everyForeign = new RegExp(foreign, 'gu');

/**
 * Writes the decimal digits of every script (Unicode Nd) as 0 to 9, and percent signs and separators of other scripts as those of
 * English: `७५٪` → `75%`. This is the one place that knows other digits.
 */
export function foldDigits(text: string): FoldedText {
  if (!foreign.test(text)) return { text, offsets: null };
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: character, index } of text.matchAll(/./gsu)) {
    const plain = character.replace(everyForeign, (found) => signs[found] ?? String(digitOf(found)));
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index + unit);
    folded += plain;
  }
  return { text: folded, offsets: [...offsets, text.length] };
}

/** The value of a decimal digit. Unicode gives each script its ten in a row, from nought; some such rows follow one another. */
function digitOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}
