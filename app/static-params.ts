import { isUnchanged } from '../lib/newsroom/rendering';

/**
 * The parameters of the pages of a route that have to be made: all but those that a build has from an earlier one, and one
 * at least, without which Next takes a route for one that was forgotten.
 */
export function staticParams<Page extends { readonly href: string }, Params>(
  pages: readonly Page[],
  params: (page: Page) => Params,
): Params[] {
  const changed = pages.filter(({ href }) => !isUnchanged(href));
  return (changed.length > 0 ? changed : pages.slice(0, 1)).map(params);
}
