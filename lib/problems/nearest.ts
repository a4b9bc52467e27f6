import { nameDifference, isSameName } from '../domain/name-key';
import { alternativeAdvice, synonymOf } from './synonyms';

/**
 * Returns the smallest number of edits that turn one string into another. An edit inserts, deletes or replaces a letter, or swaps two
 * neighbouring letters (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * Returns the known name that the author probably meant: the name for which the word is a synonym (`Figure` for “chart”) or, if there is
 * none, the most similar name (`Figure` for “Figurre”). At most a third of the word's letters may differ or, in a word of five to eight
 * letters, two letters. Returns null if no name is similar enough.
 */
export function nearest(written: string, known: Iterable<string>): string | null {
  const names = [...known];
  const meant = synonymOf(written, names);
  if (meant !== null) return meant;
  const limit = Math.min(Math.max(2, Math.floor(written.length / 3)), Math.ceil(written.length / 2) - 1);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) >= bestDistance) continue;
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/**
 * Whether `written` is a misspelling of a known name, and not a different name. One word of the name may be misspelt: two of its letters
 * may be swapped (`tonne-kilometer`), or one of a pair of equal letters may be missing (`barel-per-day`) or added. In a word of at least
 * ten letters, one letter may be wrong. Any other difference may make a different unit: `kilovar` is not a misspelling of kilobar, and
 * `point` is not a misspelling of pint.
 */
export function isMisspelling(written: string, name: string): boolean {
  const [words, own] = [written.toLowerCase().split('-'), name.split('-')];
  if (words.length !== own.length) return isMisspeltWord(words.join(''), own.join(''));
  const others = words.flatMap((word, index) => (word === own[index] ? [] : [[word, own[index] ?? ''] as const]));
  const [only, ...more] = others;
  return only !== undefined && more.length === 0 && isMisspeltWord(...only);
}

function isMisspeltWord(written: string, word: string): boolean {
  if (written.length < 4 || Math.abs(written.length - word.length) > 2) return false;
  const distance = editDistance(written, word);
  const lettersOf = (text: string): string => [...new Set(text)].sort().join('');
  if (lettersOf(written) === lettersOf(word)) return distance <= (written.length < 6 ? 1 : 2);
  return written.length >= 10 && distance <= 1;
}

/** Returns a hint for an unknown name: the nearest known name or, if there is none, advice or a list of known names. */
export function didYouMean(written: string, known: Iterable<string>, what: string): string {
  const names = [...known].sort();
  const best = nearest(written, names);
  if (best !== null && best !== written && isSameName(best, written))
    return `Did you mean "${best}"? The two look the same, but ${nameDifference(best, written)}.`;
  if (best !== null) return `Did you mean "${best}"?`;
  const instead = alternativeAdvice(written, what);
  if (instead !== null) return instead;
  if (names.length === 0) return `There are no ${what} yet.`;
  const shown = sameFolderFirst(written, names).slice(0, 12).join(', ');
  return `Known ${what}: ${shown}${names.length > 12 ? `, and ${names.length - 12} more` : ''}.`;
}

/**
 * Returns a hint for an unknown value of a field that has only a few possible values: the nearest value, if there is one, and a list of all
 * values.
 */
export function choiceHint(written: string, values: readonly string[]): string {
  const list = `Known values: ${[...values].sort().join(', ')}.`;
  const hint = didYouMean(written, values, 'values');
  return hint.startsWith('Known values: ') ? list : `${hint} ${list}`;
}

/**
 * Sorts known names so that the names in the nearest folder come first. For the unknown name `un-igmee/report`, for example, the names in
 * `un-igme/` come first. The folder of a source is its publisher; the folder of a statistic is its topic.
 */
function sameFolderFirst(written: string, names: readonly string[]): string[] {
  const [folder, name] = written.split('/');
  if (folder === undefined || name === undefined) return [...names];
  const folders = names.flatMap((known) => (known.includes('/') ? [known.slice(0, known.indexOf('/'))] : []));
  const nearestFolder = nearest(folder, new Set(folders));
  const isInNearestFolder = (known: string): boolean => nearestFolder !== null && known.startsWith(`${nearestFolder}/`);
  return [...names.filter(isInNearestFolder), ...names.filter((known) => !isInNearestFolder(known))];
}
