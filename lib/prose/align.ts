/**
 * The maximum distance in the source between two consecutive characters of the text. It leaves room for indentation, a folded line or
 * markup.
 */
const furthest = 60;

/**
 * Finds the offset of each character of a text in the source from which it was parsed. The source can differ from the text in YAML folding
 * and quotation marks, Markdown escapes, and indentation. Any white space matches any other.
 *
 * @param source the file
 * @param start offset in the file, at or before the beginning of the text
 * @returns the source offset of each character of the text, and of the end of the text; the offsets never decrease
 */
export function offsetsIn(source: string, start: number, text: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const character of text) {
    const entity = character === '&' ? null : /^&#?\w+;/.exec(source.slice(at, at + 12));
    const found = entity === null ? indexOf(source, at, character) : at;
    const place = found ?? at;
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(place + unit);
    at = entity !== null ? at + entity[0].length : found === null ? at : found + character.length;
  }
  return [...offsets, at];
}

function indexOf(source: string, from: number, character: string): number | null {
  const isSpace = /\s/.test(character);
  for (let index = from; index < Math.min(from + furthest, source.length); index += 1)
    if (isSpace ? /\s/.test(source.charAt(index)) : source.startsWith(character, index)) return index;
  return null;
}
