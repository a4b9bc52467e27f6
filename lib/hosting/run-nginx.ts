import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { nginxConfig } from '../publish/headers/nginx';
import type { SiteHeaders } from '../publish/headers/site-headers';

export interface RunningNginx {
  /** `http://localhost:…`, without a final slash. */
  readonly origin: string;
  /** Whether this nginx serves Brotli files. */
  readonly brotli: boolean;
  readonly stop: () => Promise<void>;
}

/** The path of nginx’s Brotli module on Debian. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Runs nginx as the current user, on a free port, with the configuration that the build writes.
 *
 * @param program path of nginx
 * @param site folder of the built site
 * @throws if nginx does not start; the message contains nginx's output
 */
export async function runNginx(program: string, site: string, headers: SiteHeaders): Promise<RunningNginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plumbline-nginx-'));
  const port = await freePort();
  const brotli = existsSync(brotliModule);
  const emitted = nginxConfig(headers, { root: path.resolve(site), listen: `127.0.0.1:${port}` });
  const server = brotli ? emitted.replace('# brotli_static', 'brotli_static') : emitted;
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, mainConfig(folder, server, brotli));

  const child = spawn(program, ['-p', folder, '-c', config, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  async function stop(): Promise<void> {
    child.kill('SIGQUIT');
    await ended;
    await rm(folder, { recursive: true });
  }
  for (let left = 100; left > 0; left -= 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${output}`);
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return { origin: `http://localhost:${port}`, brotli, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`nginx does not answer: ${output}`);
}

/** Returns a complete configuration, which contains the server block and makes nginx write all its files to one folder. */
function mainConfig(folder: string, server: string, brotli: boolean): string {
  const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(brotli ? [`load_module ${brotliModule};`] : []),
    ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    'events { worker_connections 512; }',
    'http {',
    'access_log off;',
    'sendfile on;',
    ...written.map((name) => `${name}_temp_path ${folder}/${name};`),
    server,
    '}',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
