import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { whereMissing } from '../../domain/system-error';
import { extensionOf, fileTypes } from '../../publish/file-types';
import { site } from '../../site';
import { nodeListener } from '../hosting/oembed/node';
import { headersAt, type SiteHeaders } from '../../publish/headers/site-headers';

/**
 * Answers requests with the files of a built site as a plain static host would: `/x/` is `x/index.html`, `/x` leads to
 * `/x/`, whatever does not exist gets the site's 404 page. A compressed copy beside a file is preferred where the browser
 * takes it. Questions at `/oembed` are answered as a host with the adapter would. Files are looked up at each request, so that a new build shows at once.
 *
 * @param folder the built site
 * @param headersNow the headers that belong to the site as it is now
 */
export function siteHandler(folder: string, headersNow: () => Promise<SiteHeaders>): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
  const oembed = nodeListener(site.origin, folder);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const address = `http://site/${(request.url ?? '').replace(/^\/+/, '')}`;
    if (!URL.canParse(address)) {
      response.writeHead(400).end();
      return;
    }
    const asked = new URL(address);
    if (asked.pathname === '/oembed') {
      oembed(request, response);
      return;
    }
    const inFolder = path.join(folder, decode(asked.pathname));
    if (!asked.pathname.endsWith('/') && existsSync(path.join(inFolder, 'index.html'))) {
      response.writeHead(308, { Location: `${asked.pathname}/${asked.search}` }).end();
      return;
    }
    // The URL parser has resolved every "..": what sirv sees cannot leave the folder.
    request.url = asked.pathname.endsWith('/') ? `${asked.pathname}index.html` : asked.pathname;
    headersNow().then(
      (headers) => {
        setHeaders(response, headers, decode(asked.pathname));
        files(request, response, () => notFound(folder, response, headers));
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  };
}

function setHeaders(response: ServerResponse, headers: SiteHeaders, pathname: string): void {
  const type = fileTypes[pathname.endsWith('/') ? 'html' : extensionOf(pathname)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  for (const [name, value] of headersAt(headers, pathname)) response.setHeader(name, value);
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function notFound(folder: string, response: ServerResponse, headers: SiteHeaders): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(whereMissing('Page not found.'));
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, headers, '/404.html');
  response.writeHead(404).end(page);
}
