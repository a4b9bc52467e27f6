import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { readHosting } from '../lib/hosting/write-hosting';
import { siteHandler } from '../lib/hosting/serve/handler';
import { listen } from '../lib/hosting/serve/listen';
import { hostingFolder, outFolder } from './site';

/** Gives out the built site, under the headers that its build computed, on a free port for the time of the tests, and tells them where. */
export default async function startSite(): Promise<() => void> {
  if (!existsSync(`${outFolder}/index.html`)) throw new Error('There is no site in out/ to test. Run: npm run build');
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
