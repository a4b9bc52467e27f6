/** How far ahead a character may stand in the source: past an indentation, a fold, a run of markup. */
const furthest = 60;

/**
 * Finds where each character of a text stands in the source that it was read from: YAML folds and quotes, markdown
 * escapes, and both indent. White space stands for any other.
 *
 * @param source the file
 * @param start offset in it at or before which nothing of the text stands
 * @returns for each character of the text its offset in the source, and one more for its end; never going back
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
