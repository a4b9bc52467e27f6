import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { isMissing } from '../../domain/system-error';
import { sourceBy, respond } from '../../publish/oembed/respond';

/**
 * Returns a request listener for Node’s own server and compatible servers.
 *
 * @param site the address at which the site is served, such as `https://example.org/data`
 * @param folder the built site
 */
export function nodeListener(site: string, folder: string): RequestListener {
  const source = sourceBy((file) => fromFolder(folder, file));
  const answered = async ({ url, method }: IncomingMessage): Promise<Response> => {
    const address = `${site}/${(url ?? '').replace(/^\/+/, '')}`;
    if (!URL.canParse(address)) return new Response(null, { status: 400 });
    // The Request constructor rejects TRACE. Every method except GET and HEAD becomes POST, which `respond` refuses.
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

/** Responds with the file at an address, or with 404 if the file does not exist. Throws any other error. */
async function fromFolder(folder: string, address: string): Promise<Response> {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  try {
    return new Response(await readFile(path.join(folder, file), 'utf8'));
  } catch (error) {
    if (isMissing(error)) return new Response(null, { status: 404 });
    throw error;
  }
}
