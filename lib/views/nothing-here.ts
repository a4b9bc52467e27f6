/**
 * The name that stands for a missing id in an address. Next refuses to export a route without pages, so a route with nothing to
 * publish gets one page under this name. It states that there is no such page, and the build deletes its file
 * (`lib/build/build-pages.ts`). No id can be equal to it, because ids start with a letter or a digit.
 */
export const nothingHere = '-';

/** Whether the path of an address or a file is below such a name. */
export function isNothingHere(path: string): boolean {
  return path.split('/').includes(nothingHere);
}
