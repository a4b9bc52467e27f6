import { sourceBy, respond } from '../../publish/oembed/respond';

/** The part of Cloudflare Pages’ function context that we use. */
export interface PagesContext {
  readonly request: Request;
  readonly env: { readonly ASSETS: { readonly fetch: (address: URL) => Promise<Response> } };
}

/**
 * Returns the function that answers requests on Cloudflare Pages, where functions have access to the site’s files.
 *
 * @param site the address at which the site is served, such as `https://example.org/data`
 */
export function pagesFunction(site: string): (context: PagesContext) => Promise<Response> {
  const path = new URL(site).pathname.replace(/\/$/, '');
  return ({ request, env }) =>
    respond(request, { site, ...sourceBy((file) => env.ASSETS.fetch(new URL(`${path}${file}`, request.url))) });
}
