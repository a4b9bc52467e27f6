import { nothingHere } from '../../lib/views/nothing-here';

/**
 * The parameters of the pages of a route.
 *
 * Next refuses to export a route that has no page: where nothing of the kind is published there is one under a name that no
 * id has (`nothing-here.ts` says what becomes of it).
 *
 * @param route as the folders of `app/` spell it: `/figures/[topic]/[name]/`
 */
export function staticParams(route: string, pages: readonly { readonly href: string }[]): Record<string, string>[] {
  if (pages.length === 0) return [paramsOf(route, route.replace(/\[\w+\]/g, nothingHere))];
  return pages.map(({ href }) => paramsOf(route, href));
}

/** The address of the page of a route that has these parameters. */
export function hrefOf(route: string, params: Readonly<Record<string, string>>): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
}

/** @throws when the address is not one of the route */
function paramsOf(route: string, href: string): Record<string, string> {
  const pattern = route.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${pattern}$`).exec(href)?.groups;
  if (found === undefined) throw new Error(`${href} is no address of the route ${route}.`);
  return { ...found };
}
