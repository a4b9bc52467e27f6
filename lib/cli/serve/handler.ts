import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Types that sirv's table gives otherwise, or without saying that the text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

function typeOf(pathname: string): string | undefined {
  if (pathname.endsWith('/feed.xml')) return 'application/rss+xml; charset=utf-8';
  return types[path.extname(pathname)];
}

/** Files whose names carry a hash of their content never change under that name. */
function isHashed(pathname: string): boolean {
  return pathname.startsWith('/_next/static/') || pathname.startsWith('/fonts/');
}

/**
 * Answers requests with the files of a built site as a plain static host would: `/x/` is `x/index.html`, `/x` leads to
 * `/x/`, whatever does not exist gets the site's 404 page. Files are looked up at each request, so that a new build
 * shows at once.
 *
 * @param folder the built site
 */
export function siteHandler(folder: string): RequestListener {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, pathname) {
      const type = typeOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (type !== undefined) response.setHeader('Content-Type', type);
      if (isHashed(pathname)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
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
    const inFolder = path.join(folder, decode(asked.pathname));
    if (!asked.pathname.endsWith('/') && existsSync(path.join(inFolder, 'index.html'))) {
      response.writeHead(308, { Location: `${asked.pathname}/${asked.search}` }).end();
      return;
    }
    // The URL parser has resolved every "..": what sirv sees cannot leave the folder.
    request.url = asked.pathname.endsWith('/') ? `${asked.pathname}index.html` : asked.pathname;
    files(request, response, () => notFound(folder, response));
  };
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(path.join(folder, '404.html')).catch(() => 'There is no such page.');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
