import { isUnchanged } from '../lib/newsroom/rendering';
import { nothingHere } from '../lib/views/nothing-here';

/**
 * The parameters of the pages of a route that have to be rendered: all but those that the build keeps from an earlier one.
 *
 * Next refuses a route that has no page, so at least one is always rendered: the first page again, or, where nothing of
 * the kind is published, one under a name that no id has (`nothing-here.ts` says what becomes of it).
 *
 * @param route as the folders of `app/` spell it: `/figures/[topic]/[name]/`
 */
export function staticParams(route: string, pages: readonly { readonly href: string }[]): Record<string, string>[] {
  const changed = pages.filter(({ href }) => !isUnchanged(href));
  const rendered = changed.length > 0 ? changed : pages.slice(0, 1);
  if (rendered.length === 0) return [paramsOf(route, route.replace(/\[\w+\]/g, nothingHere))];
  return rendered.map(({ href }) => paramsOf(route, href));
}

/** @throws when the address is not one of the route */
function paramsOf(route: string, href: string): Record<string, string> {
  const pattern = route.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${pattern}$`).exec(href)?.groups;
  if (found === undefined) throw new Error(`${href} is no address of the route ${route}.`);
  return { ...found };
}
