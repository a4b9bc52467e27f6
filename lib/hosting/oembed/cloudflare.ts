import { sourceBy, respond } from '../../publish/oembed/respond';

/** What Cloudflare Pages hands to a function, as far as it is needed. */
export interface PagesContext {
  readonly request: Request;
  readonly env: { readonly ASSETS: { readonly fetch: (address: URL) => Promise<Response> } };
}

/**
 * Answers a request of Cloudflare Pages, which has the files at hand.
 *
 * @param site where it is served: `https://example.org/data`
 */
export function pagesFunction(site: string): (context: PagesContext) => Promise<Response> {
  const path = new URL(site).pathname.replace(/\/$/, '');
  return ({ request, env }) =>
    respond(request, { site, ...sourceBy((file) => env.ASSETS.fetch(new URL(`${path}${file}`, request.url))) });
}
