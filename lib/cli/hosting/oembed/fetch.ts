import { lookupBy, respond } from '../../../publish/oembed/respond';

/** Answers a request of Netlify or Vercel; the files are asked for at the site itself. */
export function fetchHandler(origin: string): (request: Request) => Promise<Response> {
  const lookup = lookupBy((file) => fetch(new URL(file, origin)));
  return (request) => respond(request, { origin, lookup });
}
