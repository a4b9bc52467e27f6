import { sourceBy, respond } from '../../publish/oembed/respond';

/**
 * Returns the function that answers requests on Netlify or Vercel. This function fetches the site’s files over HTTP.
 *
 * @param site the address at which the site is served, such as `https://example.org/data`
 */
export function fetchHandler(site: string): (request: Request) => Promise<Response> {
  const source = sourceBy((file) => fetch(`${site}${file}`));
  return (request) => respond(request, { site, ...source });
}
