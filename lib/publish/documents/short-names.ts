/** Matches the generated name of a CSS module’s class: the name of the file, then the class’s name in the file, as in `page_head`. */
const ofModule = /^[\w-]+?_[A-Za-z]/;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Gives short names to the classes of CSS modules, which is safe because scripts do not refer to these classes. In a page with 90 classes,
 * the file names alone would take half a kilobyte.
 *
 * @param names the long names, which become a, b, … z, aa, … in this order
 * @param taken names that no class may have
 */
export function shortNames(names: readonly string[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  let next = 0;
  for (const name of names.filter((one) => ofModule.test(one))) {
    while (taken.has(nameAt(next))) next += 1;
    short.set(name, nameAt(next));
    next += 1;
  }
  return short;
}

function nameAt(place: number): string {
  const before = Math.floor(place / letters.length);
  return `${before === 0 ? '' : nameAt(before - 1)}${letters.charAt(place % letters.length)}`;
}
