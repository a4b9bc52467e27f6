/**
 * The name of the placeholder page of a route. Next refuses to export a route without pages, so a route with nothing to publish has
 * one page with this name instead of an id. The page says that it does not exist, and the build deletes its file
 * (`lib/build/build-pages.ts`). No id can be the same, because ids start with a letter or a digit.
 */
export const nothingHere = '-';

/** Returns whether an address or a path of a file contains this name. */
export function isNothingHere(path: string): boolean {
  return path.split('/').includes(nothingHere);
}
