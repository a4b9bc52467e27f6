import { sourceBy, respond } from '../../../publish/oembed/respond';

/** What Cloudflare Pages hands to a function, as far as it is needed. */
export interface PagesContext {
  readonly request: Request;
  readonly env: { readonly ASSETS: { readonly fetch: (address: URL) => Promise<Response> } };
}

/** Answers a request of Cloudflare Pages, which has the files at hand. */
export function pagesFunction(origin: string): (context: PagesContext) => Promise<Response> {
  return ({ request, env }) =>
    respond(request, { origin, ...sourceBy((file) => env.ASSETS.fetch(new URL(file, request.url))) });
}
