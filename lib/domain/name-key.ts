/** Letters from other alphabets, with the Latin letters that they look like. */
const homoglyphs = new Map(
  [
    ['аеорсухіѕјһԁԛԝАВЕКМНОРСТУХІЅЈҺԚԜ', 'aeopcyxisjhdqwABEKMHOPCTYXISJHQW'],
    ['οναικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovaikABEZHIKMNOPTYX'],
  ].flatMap(([foreign = '', latin = '']) =>
    [...foreign].map((letter, index) => [letter, latin.charAt(index)] as const),
  ),
);

/** Plain letters for Latin letters that Unicode does not decompose: ligatures, and letters with a stroke. */
const strokes = new Map([
  ...[...'øØłŁđĐðħĦŧŦı'].map((letter, index) => [letter, 'oOlLdDdhHtTi'.charAt(index)] as const),
  ...Object.entries({ æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ß: 'ss', þ: 'th', Þ: 'Th' }),
]);

/**
 * The keys by which names are compared. Two names count as the same if their `spelt` keys or their `drawn` keys are equal, because readers
 * could not tell them apart.
 */
export interface NameKeys {
  /** The spelling, without case, accents and the punctuation that is sometimes left out. */
  readonly spelt: string;
  /** How the name looks: case matters, but `I`, `l`, `1` and `|` are treated as the same character, and so are `O`, `o` and `0`. */
  readonly drawn: string;
  /** Like `spelt`, but with the accents. */
  readonly accented: string;
}

/** Characters that need no decomposition. Most names contain only these. */
const plainSigns = /^[\x20-\x7e“”–—]*$/;

/**
 * Computes the keys of a name. `drawn` merges the two groups of ASCII characters that Unicode lists as easily confused (UTS #39). It
 * distinguishes upper and lower case; otherwise `IT` and `LT`, or `Mali` and `Mall`, would be the same.
 */
export function nameKeys(name: string): NameKeys {
  const bare = name.normalize('NFC').replace(/['’‘ʼʻ´`′]/g, '');
  const isPlain = plainSigns.test(bare);
  const latin = isPlain ? bare : [...bare.normalize('NFKD')].map((letter) => homoglyphs.get(letter) ?? letter).join('');
  const accented = latin
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/(?<=\p{L}\p{M}*)-(?=\p{L})/gu, ' ')
    .replace(/\.(?!\d)|[,;:]\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = isPlain
    ? accented
    : accented
        .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
        .replace(/[øØłŁđĐðħĦŧŦıæÆœŒßþÞ]/g, (letter) => strokes.get(letter) ?? letter);
  return {
    spelt: plain.toLowerCase(),
    drawn: plain.replace(/[I1|]/g, 'l').replace(/[O0]/g, 'o'),
    accented: accented.toLowerCase(),
  };
}

/** Whether two names count as the same, because readers could not tell them apart. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [nameKeys(a), nameKeys(b)];
  return one.spelt === other.spelt || one.drawn === other.drawn;
}

/**
 * Whether two names count as the same although their accents differ. Both may be real names: Habo and Håbo are two municipalities in
 * Sweden.
 */
export function differInAccents(a: string, b: string): boolean {
  return nameKeys(a).accented !== nameKeys(b).accented && nameKeys(a).spelt === nameKeys(b).spelt;
}

/** Whether a string contains a name as whole words, in any spelling that counts as the same: “Arvenia’s exports” contains “Arvenia”. */
export function hasName(text: string, name: string): boolean {
  return containsExactly(text, name) || ` ${wordsOf(withoutGenitives(text))} `.includes(` ${wordsOf(name)} `);
}

/**
 * Prepares a search for the same names in many strings. The returned function lists the names that a string contains, in the given order.
 */
export function namesFinder(names: Iterable<string>): (text: string) => readonly string[] {
  const known = [...names].map((name) => ({ name, words: ` ${wordsOf(name)} ` }));
  return (text) => {
    const own = ` ${wordsOf(withoutGenitives(text))} `;
    return known.filter(({ words }) => own.includes(words)).map(({ name }) => name);
  };
}

function withoutGenitives(text: string): string {
  return text.replace(/['’]s(?!\p{L})/gu, '');
}

/** Whether a string contains a name exactly as written. This fast test settles most cases without decomposing letters. */
function containsExactly(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const isInWord = (place: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(place));
  return at >= 0 && !isInWord(at - 1) && !isInWord(at + name.length);
}

function wordsOf(text: string): string {
  return nameKeys(text)
    .spelt.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A map from names to values. Names that readers could not tell apart share one value. */
export class Names<Kept> {
  readonly #written = new Map<string, Kept>();
  readonly #spelt = new Map<string, Kept>();
  readonly #drawn = new Map<string, Kept>();
  /** Names known to be absent, remembered because each failed look-up is slow. */
  readonly #unknown = new Set<string>();

  /**
   * Returns the value stored for a name, or for an earlier name that readers could not tell apart from it. If there is none, stores and
   * returns the result of `make`.
   *
   * @param keys the keys of the name, if they are known
   */
  first(name: string, make: () => Kept, keys?: NameKeys): Kept {
    const written = this.#written.get(name);
    if (written !== undefined) return written;
    const { spelt, drawn } = keys ?? nameKeys(name);
    const kept = this.#spelt.get(spelt) ?? this.#drawn.get(drawn) ?? make();
    this.#written.set(name, kept);
    this.#unknown.clear();
    if (!this.#spelt.has(spelt)) this.#spelt.set(spelt, kept);
    if (!this.#drawn.has(drawn)) this.#drawn.set(drawn, kept);
    return kept;
  }

  /** Returns the value stored for a name, or for a name that readers could not tell apart from it; null if there is none. */
  find(name: string): Kept | null {
    const written = this.#written.get(name);
    if (written !== undefined) return written;
    if (this.#unknown.has(name)) return null;
    const { spelt, drawn } = nameKeys(name);
    const kept = this.#spelt.get(spelt) ?? this.#drawn.get(drawn) ?? null;
    if (kept === null) this.#unknown.add(name);
    return kept;
  }
}

/**
 * Returns the best of several spellings of one name. The criteria, the most important first: the spelling has no fault, no digit among
 * letters, a capital letter at the beginning, and no punctuation at the end except in an abbreviation. If several are equally good, the
 * first is returned.
 */
export function bestSpelling(names: readonly string[]): string {
  const [best = ''] = [...names].sort((a, b) => oddness(a) - oddness(b));
  return nameFault(best) === null ? best : properName(best);
}

function oddness(name: string): number {
  const odd = [
    /\p{L}{5}\.$|[,;:]$/u.test(name),
    /^\p{Ll}/u.test(name),
    /(?<![\p{N}\s])[01|](?=\p{L})|^[01|]\p{L}|(?<=\p{Ll})[01|]/u.test(name),
    nameFault(name) !== null,
  ];
  return odd.reduce((sum, isOdd, index) => sum + (isOdd ? 2 ** index : 0), 0);
}

/**
 * A name as it should be written: each accent combined with its letter (Unicode NFC), single plain spaces, and no
 * spaces at the ends.
 */
export function properName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The fault in a name, worded to follow “it”: “ends with a space”. Null if the name has none. */
export function nameFault(name: string): string | null {
  if (name !== name.trim()) return name.trimStart() === name ? 'ends with a space' : 'starts with a space';
  if (/\s\s|[^\S ]/.test(name)) return 'has a double or unusual space';
  if (name !== name.normalize('NFC')) return 'has accents encoded as separate characters';
  const mixed = name.split(/[^\p{L}\p{M}]+/u).find((word) => /\p{Script=Latin}/u.test(word) && strange(word) !== null);
  return mixed === undefined
    ? null
    : `has a letter from another alphabet, "${strange(mixed)}", that looks like a Latin letter`;
}

/** The first letter in a word that is from another alphabet but looks like a Latin letter; null if there is none. */
function strange(word: string): string | null {
  return [...word].find((letter) => homoglyphs.has(letter)) ?? null;
}

/** Describes the difference between two names that readers could not tell apart. */
export function nameDifference(a: string, b: string): string {
  if (a.normalize('NFC') === b.normalize('NFC')) return 'the accents are encoded differently';
  if (a.toLowerCase() === b.toLowerCase()) return 'the capital letters are different';
  if (properName(a) === properName(b)) return 'the spaces are different';
  const latin = (name: string): string => [...name].map((letter) => homoglyphs.get(letter) ?? letter).join('');
  if (latin(a) === latin(b)) return 'one letter is from another alphabet';
  if (a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase())
    return 'some characters are different, although they look alike';
  const [one, other] = [nameKeys(a), nameKeys(b)];
  if (one.accented === other.accented) return 'the apostrophes, hyphens or full stops are different';
  if (one.spelt !== other.spelt) return 'some letters or digits are different, although they look alike';
  const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare(a) === bare(b)
    ? 'the accents are different'
    : 'the accents, apostrophes, hyphens or full stops are different';
}
