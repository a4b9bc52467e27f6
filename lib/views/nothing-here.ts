/**
 * Stands in an address for the id of something that does not exist. Next refuses to export a route without pages, so a
 * route with nothing to publish gets one page under this name, which says that there is no such page, and the build drops its file
 * (`lib/build/build-pages.ts`). No id can be the same: ids begin with a letter or a digit.
 */
export const nothingHere = '-';

/** Whether a path, of an address or of a file, is below such a name. */
export function isNothingHere(path: string): boolean {
  return path.split('/').includes(nothingHere);
}
