import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { ifMissing } from '../../domain/system-error';
import { extensionOf, fileTypes } from '../../publish/file-types';
import { site } from '../../site';
import { nodeListener } from '../oembed/node';
import { headersAt, type SiteHeaders } from '../../publish/headers/site-headers';

/**
 * Serves a built site's files like a plain static host: `/x/` is `x/index.html`, `/x` redirects to `/x/`, and a missing file gets the
 * site’s 404 page. Browsers that accept compressed files get the compressed copies. If the site is served under a path, nothing outside
 * that path is served. `/oembed` responds as on a host with the oEmbed adapter. Files are looked up for each request, so that a new build
 * is served immediately.
 *
 * @param folder the built site
 * @param headersNow returns the current build's headers
 */
export function siteHandler(folder: string, headersNow: () => Promise<SiteHeaders>): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
  const oembed = nodeListener(site.address, folder);
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
    const { pathname, search } = new URL(address);
    headersNow().then(
      (headers) => {
        const { path: below } = headers;
        // The URL parser has resolved every "..", so no address leads out of the folder.
        const asked = pathname.startsWith(`${below}/`) ? pathname.slice(below.length) : null;
        if (asked === '/oembed') return oembed(request, response);
        if (pathname === below || (asked !== null && isFolderWithPage(folder, asked))) {
          response.writeHead(308, { Location: `${pathname}/${search}` }).end();
          return;
        }
        if (asked === null) return notFound(folder, response, headers);
        request.url = asked.endsWith('/') ? `${asked}index.html` : asked;
        setHeaders(response, headers, decode(pathname));
        files(request, response, () => notFound(folder, response, headers));
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  };
}

/** Whether an address lacks only the final slash of a page’s address: `/figures/a` instead of `/figures/a/`. */
function isFolderWithPage(folder: string, asked: string): boolean {
  return !asked.endsWith('/') && existsSync(path.join(folder, decode(asked), 'index.html'));
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
  const page = await readFile(path.join(folder, '404.html')).catch(ifMissing('Page not found.'));
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, headers, `${headers.path}/404.html`);
  response.writeHead(404).end(page);
}
