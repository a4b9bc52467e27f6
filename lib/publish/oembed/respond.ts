import { answer, type OembedSource } from './answer';
import { oembedResponse, type OembedResponse } from './schema';

/** Answers a `Request` of the kind that hosts pass to server functions. The address of the request contains the parameters. */
export async function respond(request: Request, source: OembedSource): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  const { searchParams } = new URL(request.url);
  const { status, type, body } = await answer(
    {
      url: searchParams.get('url'),
      maxwidth: searchParams.get('maxwidth'),
      maxheight: searchParams.get('maxheight'),
      format: searchParams.get('format'),
    },
    source,
  );
  return new Response(request.method === 'HEAD' ? null : body, {
    status,
    headers: {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  });
}

/** The path of the file that holds a page’s oEmbed response to a request without size limits. */
export function fileOf(page: string): string {
  return `/oembed${page}oembed.json`;
}

/**
 * Looks up responses and documents in the site’s files.
 *
 * @param ask fetches a file from the host
 * @throws if the host answers with an error other than 404, or if the file has the format of a different version of this code
 */
export function sourceBy(ask: (path: string) => Promise<Response>): Omit<OembedSource, 'site'> {
  async function found(path: string): Promise<Response | null> {
    const file = await ask(path);
    if (file.status === 404) return null;
    if (!file.ok) throw new Error(`${path}: the site answered ${file.status}.`);
    return file;
  }
  return {
    lookup: async (page): Promise<OembedResponse | null> => {
      const file = await found(fileOf(page));
      return file === null ? null : oembedResponse.parse(await file.json());
    },
    isThere: async (address) => (await found(address)) !== null,
  };
}
