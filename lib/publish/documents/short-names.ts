/** What a CSS module's class is called: its file, and the name that its author gave it. */
const ofModule = /^[\w-]+?_[A-Za-z]/;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Short names for the classes of CSS modules, which are in no script: 90 classes with the names of their files are half a kilobyte of a page.
 *
 * @param names in the order in which they become a, b, … z, aa, …
 * @param taken what no class may be called
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
