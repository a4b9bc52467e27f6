/** Letters of other alphabets that look like Latin ones, each with the one that it looks like. */
const lookAlikes = new Map(
  [
    ['аеорсухіѕјһԁԛԝАВЕКМНОРСТУХІЅЈҺԚԜ', 'aeopcyxisjhdqwABEKMHOPCTYXISJHQW'],
    ['οναικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovaikABEZHIKMNOPTYX'],
  ].flatMap(([foreign = '', latin = '']) =>
    [...foreign].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

/**
 * What a name looks like: two names with the same key are the same to a reader. Neither case nor spaces count, nor how
 * accents are put together, nor which apostrophe, hyphen or alphabet a letter is from that looks the same.
 */
export function nameKey(name: string): string {
  return [...name.normalize('NFKC')]
    .map((letter) => lookAlikes.get(letter) ?? letter)
    .join('')
    .replace(/[’‘ʼʻ´`′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A name as it should be written: accents and letters as one sign (Unicode NFC), single plain spaces, none at the ends. */
export function properName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What is not as it should be in a name, in words after “it”; null where nothing is. */
export function nameFault(name: string): string | null {
  if (name !== name.trim())
    return name.trimStart() === name ? 'has a space at its end' : 'has a space at its beginning';
  if (/\s\s|[^\S ]/.test(name)) return 'has a space that is doubled or of another kind';
  if (name !== name.normalize('NFC')) return 'has accents as signs of their own';
  const mixed = name.split(/[^\p{L}\p{M}]+/u).find((word) => /\p{Script=Latin}/u.test(word) && strange(word) !== null);
  return mixed === undefined
    ? null
    : `has a letter of another alphabet, "${strange(mixed)}", that looks like a Latin one`;
}

/** The first letter of a word that looks Latin and is not. */
function strange(word: string): string | null {
  return [...word].find((letter) => lookAlikes.has(letter)) ?? null;
}

/** How two names differ that look the same, in words. */
export function howNamesDiffer(a: string, b: string): string {
  if (a.normalize('NFC') === b.normalize('NFC')) return 'accents are put together in another way';
  if (a.toLowerCase() === b.toLowerCase()) return 'other letters are capitals';
  if (properName(a) === properName(b)) return 'there are other spaces';
  const latin = (name: string): string => [...name].map((letter) => lookAlikes.get(letter) ?? letter).join('');
  if (latin(a) === latin(b)) return 'a letter is of another alphabet and looks the same';
  return 'some signs look the same and are others';
}
