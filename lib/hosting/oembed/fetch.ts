import { sourceBy, respond } from '../../publish/oembed/respond';

/**
 * Answers a request of Netlify or Vercel; the files are asked for at the site itself.
 *
 * @param site where it is served: `https://example.org/data`
 */
export function fetchHandler(site: string): (request: Request) => Promise<Response> {
  const source = sourceBy((file) => fetch(`${site}${file}`));
  return (request) => respond(request, { site, ...source });
}
