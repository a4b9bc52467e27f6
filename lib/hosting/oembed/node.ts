import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { isMissing } from '../../domain/system-error';
import { sourceBy, respond } from '../../publish/oembed/respond';

/**
 * A listener for Node’s own server, and for whatever takes one.
 *
 * @param site where it is served: `https://example.org/data`
 * @param folder the built site
 */
export function nodeListener(site: string, folder: string): RequestListener {
  const source = sourceBy((file) => fromFolder(folder, file));
  const answered = async ({ url, method }: IncomingMessage): Promise<Response> => {
    const address = `${site}/${(url ?? '').replace(/^\/+/, '')}`;
    if (!URL.canParse(address)) return new Response(null, { status: 400 });
    // A Request takes no TRACE, which is refused like any method that is not for reading.
    const isRead = method === 'GET' || method === 'HEAD';
    return respond(new Request(address, { method: isRead ? method : 'POST' }), { site, ...source });
  };
  return (request, response) => {
    answered(request)
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      });
  };
}

/** What is at an address; only a file that is not there is “not found”. */
async function fromFolder(folder: string, address: string): Promise<Response> {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  try {
    return new Response(await readFile(path.join(folder, file), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return new Response(null, { status: 404 });
    throw error;
  }
}
