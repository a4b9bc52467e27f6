import { createServer } from 'node:http';
import { listen } from '../lib/hosting/serve/listen';
import { attacks } from './attacks';

/** Serves another site, which records the first folder in the path of each request. */
export async function otherSite(
  body = '',
): Promise<{ origin: string; asked: () => ReadonlySet<string>; close: () => void }> {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add((request.url ?? '').split('/')[1] ?? '');
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body);
  });
  server.on('upgrade', (request, socket) => {
    asked.add((request.url ?? '').split('/')[1] ?? '');
    socket.destroy();
  });
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  function close(): void {
    server.close();
    server.closeAllConnections();
  }
  return {
    origin: `http://127.0.0.1:${listening.kind === 'listening' ? listening.port : 0}`,
    asked: () => asked,
    close,
  };
}

/** Serves one page of the site with an injected attack. For example, `/?attack=3` has the attack with the index 3. */
export async function attackedSite(
  address: string,
  evil: string,
  withHeaders: boolean,
): Promise<{ origin: string; close: () => void }> {
  const clean = await fetch(address);
  const html = await clean.text();
  const headers = withHeaders
    ? [...clean.headers].filter(([name]) => !/^(?:content-(?!type|sec)|connection|date|keep|transfer|etag)/.test(name))
    : [];
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://site');
    const number = Number(asked.searchParams.get('attack'));
    if (asked.pathname !== '/') return response.writeHead(404).end();
    const markup = attacks[number]?.markup?.replaceAll('EVIL', `${evil}/${number}`) ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    for (const [name, value] of headers) response.setHeader(name, value);
    return response.end(html.replace('</head>', `</head>${markup}`));
  });
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  function close(): void {
    server.close();
    server.closeAllConnections();
  }
  return { origin: `http://localhost:${listening.kind === 'listening' ? listening.port : 0}`, close };
}
