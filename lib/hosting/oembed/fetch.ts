import { sourceBy, respond } from '../../publish/oembed/respond';

/**
 * Returns the function that answers requests on Netlify or Vercel. It fetches the files from the site itself.
 *
 * @param site where the site is served: `https://example.org/data`
 */
export function fetchHandler(site: string): (request: Request) => Promise<Response> {
  const source = sourceBy((file) => fetch(`${site}${file}`));
  return (request) => respond(request, { site, ...source });
}
