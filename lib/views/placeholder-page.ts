/**
 * The name of the placeholder page of a route. Next refuses to export a route without pages, so a route with nothing to publish has one
 * page with this name instead of an id. The placeholder page tells a visitor that there is no such page, and the build deletes its file
 * (`lib/build/build-pages.ts`). No id can be equal to this name, because ids start with a letter or a digit.
 */
export const placeholderId = '-';

/** Returns whether an address or a file path contains the name of a placeholder page. */
export function isPlaceholderPath(path: string): boolean {
  return path.split('/').includes(placeholderId);
}
