import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { readHosting } from '../lib/hosting/write-hosting';
import { siteHandler } from '../lib/hosting/serve/handler';
import { listen } from '../lib/hosting/serve/listen';
import { hostingFolder, outFolder } from './site';

/** Serves the built site with its computed headers on a free port while the tests run, and passes the address to the tests. */
export default async function startSite(): Promise<() => void> {
  if (!existsSync(`${outFolder}/index.html`))
    throw new Error('The folder out/ has no site to test. Run: npm run build');
  const headers = await readHosting(hostingFolder);
  const server = createServer(siteHandler(outFolder, () => Promise.resolve(headers)));
  const result = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (result.kind === 'taken') throw new Error('No port is free.');
  process.env['PLUMBLINE_SITE'] = `http://localhost:${result.port}`;
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
