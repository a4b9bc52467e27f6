import { placeholderId } from '../../lib/views/placeholder-page';

/**
 * Returns the parameters of all pages on a route.
 *
 * Next cannot export a route without pages. A route with nothing to publish therefore gets one page, under a name that cannot be an id (see
 * `placeholder-page.ts`).
 *
 * @param route the path of the route’s folder in `app/`, such as `/figures/[topic]/[name]/`
 */
export function staticParams(route: string, pages: readonly { readonly href: string }[]): Record<string, string>[] {
  if (pages.length === 0) return [paramsOf(route, route.replace(/\[\w+\]/g, placeholderId))];
  return pages.map(({ href }) => paramsOf(route, href));
}

/** Returns the address of the page with these parameters. */
export function hrefOf(route: string, params: Readonly<Record<string, string>>): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
}

/** Returns the parameters in an address. Throws if the address does not belong to the route. */
function paramsOf(route: string, href: string): Record<string, string> {
  const pattern = route.replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  const found = new RegExp(`^${pattern}$`).exec(href)?.groups;
  if (found === undefined) throw new Error(`${href} is not an address of the route ${route}.`);
  return { ...found };
}
