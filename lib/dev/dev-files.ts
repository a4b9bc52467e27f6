import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import sirv from 'sirv';
import { extensionOf, fileTypes } from '../publish/file-types';
import { publishedFolder } from '../compile/build-context';
import { listen } from '../hosting/serve/listen';

/** The kinds of change that open pages are told about: changes to content and changes to code. */
type Change = 'content' | 'code';

/** The server for the files that `npm run dev` serves in addition to pages. */
export interface DevFiles {
  readonly origin: string;
  readonly notify: (change: Change) => void;
  readonly close: () => void;
}

/**
 * Serves the files that a build writes next to its pages; Next forwards requests for them here. It also serves the script that keeps open
 * pages up to date, and the stream of events to which this script listens.
 */
export async function serveDevFiles(root: string): Promise<DevFiles> {
  const files = sirv(publishedFolder(root), {
    dev: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = fileTypes[extensionOf(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const script = await refreshScript(root);
  const listening = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/refresh.js?')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (request.url === '/changes') {
      // Pages are served from a different port, and therefore have a different origin.
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': '*' });
      response.flushHeaders();
      listening.add(response);
      response.once('close', () => listening.delete(response));
    } else files(request, response, () => void response.writeHead(404).end());
  });
  const result = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (result.kind === 'taken') throw new Error('This computer has no free port left.');
  return {
    origin: `http://127.0.0.1:${result.port}`,
    notify: (change) => {
      for (const response of listening) response.write(`event: ${change}\ndata:\n\n`);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function refreshScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'components/islands/dev/refresh.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
