import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findNginx } from '../../hosting/find-nginx.mjs';
import { runNginx } from '../../hosting/run-nginx';
import { readHosting } from '../../hosting/write-hosting';

/** The result of one run of wrk. */
export interface Load {
  readonly requestsPerSecond: number;
  /** The 99th percentile of the response time, in milliseconds. */
  readonly p99: number;
}

/** The duration of each load test, in seconds, and the number of simultaneous connections. */
const seconds = 8;
const connections = 50;

/**
 * Load-tests nginx with the first article of the built site, uncompressed and with gzip. For comparison, it also load-tests a plain page of
 * the same size, which a second nginx serves without our headers.
 *
 * @throws if nginx, wrk or a built site is missing; the message says what to install or run
 */
export async function measureLoad(root: string): Promise<string> {
  const program = findNginx();
  if (program === null) throw new Error('nginx is not installed. On Debian: apt-get install nginx-light');
  const site = path.join(root, 'out');
  const headers = await readHosting(path.join(root, 'hosting'));
  const address = /<loc>https?:\/\/[^/<]+(\/articles\/[^<]+)<\/loc>/.exec(
    await readFile(path.join(site, 'sitemap.xml'), 'utf8'),
  )?.[1];
  if (address === undefined) throw new Error('out/sitemap.xml contains no article. Run: npm run build');
  const hello = await mkdtemp(path.join(tmpdir(), 'plumbline-hello-'));
  const nginx = await runNginx(program, site, headers);
  try {
    const rows = [];
    for (const encoding of ['identity', 'gzip']) {
      const answer = await fetch(`${nginx.origin}${address}`, { headers: { 'Accept-Encoding': encoding } });
      await answer.arrayBuffer();
      const size = Number(answer.headers.get('content-length'));
      await writeFile(path.join(hello, 'index.html'), `<!doctype html><title>Hello</title><p>${'x'.repeat(size - 38)}`);
      const plain = await runNginx(program, hello, { ...headers, everywhere: [], groups: [], otherwise: [] });
      try {
        rows.push(row(`article, ${encoding}`, size, await load(`${nginx.origin}${address}`, encoding)));
        rows.push(row('hello page', size, await load(`${plain.origin}/`, 'identity')));
      } finally {
        await plain.stop();
      }
    }
    return rows.join('\n');
  } finally {
    await nginx.stop();
    await rm(hello, { recursive: true });
  }
}

async function load(url: string, encoding: string): Promise<Load> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, url];
  const { stdout } = await promisify(execFile)('wrk', args).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error('wrk is not installed. On Debian: apt-get install wrk') : error;
  });
  return readWrk(stdout);
}

/**
 * Parses the output of `wrk --latency` (4.x).
 *
 * @throws if the output has a different format, or some responses were errors
 */
export function readWrk(text: string): Load {
  const requests = /^Requests\/sec:\s+([\d.]+)/m.exec(text)?.[1];
  const [, time, unit] = /^\s+99%\s+([\d.]+)(us|ms|s)$/m.exec(text) ?? [];
  if (requests === undefined || time === undefined || /^\s*(?:Non-2xx|Socket errors)/m.test(text)) {
    throw new Error(`wrk printed an unexpected report:\n${text}`);
  }
  const inMilliseconds = { us: 0.001, ms: 1, s: 1000 }[unit === 'us' || unit === 's' ? unit : 'ms'];
  return { requestsPerSecond: Number(requests), p99: Number(time) * inMilliseconds };
}

function row(what: string, size: number, { requestsPerSecond, p99 }: Load): string {
  return [
    what.padEnd(18),
    `${(size / 1000).toFixed(1).padStart(7)} kB`,
    `${requestsPerSecond.toFixed(0).padStart(7)} requests/s`,
    `p99 ${p99.toFixed(1)} ms`,
  ].join('  ');
}
