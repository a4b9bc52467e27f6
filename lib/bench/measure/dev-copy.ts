import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyProject } from './project-copy';

/** A copy of the project in which `npm run dev` runs, so that content can be changed and broken safely. */
export class DevCopy {
  /** The output of the dev server. */
  output = '';

  private constructor(
    readonly root: string,
    private readonly server: ChildProcess,
  ) {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /**
   * Copies the project into a folder below its `.cache/`, and starts the dev server there on the first free port from `port` upwards.
   *
   * @param prepare changes the content of the copy before the server starts
   * @param environment environment variables to set
   */
  static async start(
    port: number,
    prepare?: (root: string) => Promise<void>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<DevCopy> {
    const root = await copyProject('dev-copy', ['drawings', 'cards', 'fonts']);
    await prepare?.(root);
    const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/dev.ts', '--port', String(port)], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new DevCopy(root, server);
  }

  /** The address that the dev server printed; null until the server is ready. */
  address(): string | null {
    return /Ready in/.test(this.output) ? (/http:\/\/localhost:\d+/.exec(this.output)?.[0] ?? null) : null;
  }

  async edit(file: string, change: (text: string) => string): Promise<void> {
    const place = path.join(this.root, file);
    const before = await readFile(place, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} was not changed.`);
    await writeFile(place, after);
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(path.join(this.root, file), text);
  }

  /** Whether the server is still running. */
  get alive(): boolean {
    return this.server.exitCode === null && this.server.signalCode === null;
  }

  /** Ends the server, by default with the signal that Ctrl-C sends, and deletes the copy. */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('close', resolve));
    if (this.alive) {
      this.server.kill(signal);
      await ended;
    }
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}
