import { sourceBy, respond } from '../../../publish/oembed/respond';

/** Answers a request of Netlify or Vercel; the files are asked for at the site itself. */
export function fetchHandler(origin: string): (request: Request) => Promise<Response> {
  const source = sourceBy((file) => fetch(new URL(file, origin)));
  return (request) => respond(request, { origin, ...source });
}
