import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Returns a server for measurements. It serves a folder's files and the given pages. Like a good host, it compresses all text with Brotli,
 * and each file only once.
 *
 * @param pages HTML by address; these take precedence over files
 */
export function compressedSite(folder: string, pages: ReadonlyMap<string, string>): Server {
  const ready = new Map<string, Buffer>();
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(folder, name);
    const page = pages.get(pathname);
    if (page === undefined && !existsSync(file)) return response.writeHead(404).end();
    const isText = path.extname(name) !== '.woff2';
    const bytes = ready.get(name) ?? (page === undefined ? readFileSync(file) : Buffer.from(page));
    const body = ready.has(name) || !isText ? bytes : brotliCompressSync(bytes);
    ready.set(name, body);
    response.setHeader('Content-Type', types[path.extname(name)] ?? 'application/octet-stream');
    if (isText) response.setHeader('Content-Encoding', 'br');
    return response.end(body);
  });
}
