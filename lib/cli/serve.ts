import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { endWithParent } from '../system/end-with-parent.mjs';
import { listen } from '../hosting/serve/listen';
import { siteHandler } from '../hosting/serve/handler';
import { hostingFolder } from '../build/last-build';
import { readHosting } from '../hosting/write-hosting';
import { readServeOptions, type ServeOptions } from './serve/options.mjs';

/** `npm run serve`: serves the built site on this computer, like a static host. */
async function main(args: string[]): Promise<void> {
  const options = readServeOptions(args);
  if ('help' in options) return console.log(options.help);
  if ('wrong' in options) return fail(options.wrong, 2);
  const folder = path.resolve('out');
  if (!existsSync(path.join(folder, 'index.html'))) return fail('There is no site in out/ yet. Run: npm run build');
  const hosting = path.resolve(hostingFolder);
  if (!existsSync(path.join(hosting, 'headers.json'))) {
    return fail('The headers for the site in out/ are missing. Run: npm run build');
  }
  return serve(folder, hosting, options);
}

async function serve(folder: string, hosting: string, options: ServeOptions): Promise<void> {
  const server = createServer(siteHandler(folder, () => readHosting(hosting)));
  const { path: below } = await readHosting(hosting);
  const result = await listen(server, options);
  if (result.kind === 'taken') {
    const ports =
      result.tried.length === 1
        ? `Port ${result.tried[0]} is`
        : `Ports ${result.tried[0]} to ${result.tried.at(-1)} are`;
    return fail(
      `${ports} in use by another program. Stop it, or choose a different port: npm run serve -- --port 5000`,
    );
  }
  if (result.skipped.length > 0) console.log(`Ports in use by other programs: ${result.skipped.join(', ')}.`);
  const host = options.host === '127.0.0.1' ? 'localhost' : options.host;
  console.log(
    `Plumbline is at http://${host.includes(':') ? `[${host}]` : host}:${result.port}${below}/ (press Ctrl-C to stop)`,
  );

  endWithParent();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function fail(message: string, code = 1): void {
  console.error(message);
  process.exitCode = code;
}

await main(process.argv.slice(2)).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
);
