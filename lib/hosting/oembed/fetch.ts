import { sourceBy, respond } from '../../publish/oembed/respond';

/**
 * Answers a request on Netlify or Vercel; it fetches the files from the site itself.
 *
 * @param site where it is served: `https://example.org/data`
 */
export function fetchHandler(site: string): (request: Request) => Promise<Response> {
  const source = sourceBy((file) => fetch(`${site}${file}`));
  return (request) => respond(request, { site, ...source });
}
