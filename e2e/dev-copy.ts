import { spawn, type ChildProcess } from 'node:child_process';
import { cp, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');

/** What a copy needs none of, or gets in another way. */
const leftOut = new Set([
  'node_modules',
  '.git',
  '.next',
  '.cache',
  '.contentlayer',
  '.plumbline',
  'out',
  'test-results',
  'playwright-report',
]);

/** A copy of the project with `npm run dev` running in it: content can be changed and broken without harm. */
export class DevCopy {
  /** What the dev server has printed. */
  output = '';

  private constructor(
    readonly root: string,
    private readonly server: ChildProcess,
  ) {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  /** Copies the project into its own `.cache/`, and starts the dev server there on the first free port from `port` on. */
  static async start(port: number): Promise<DevCopy> {
    const root = path.join(project, '.cache', `dev-copy-${process.pid}`);
    await rm(root, { recursive: true, force: true });
    await mkdir(root, { recursive: true });
    for (const name of await readdir(project)) {
      if (!leftOut.has(name))
        await cp(path.join(project, name), path.join(root, name), { recursive: true, preserveTimestamps: true });
    }
    for (const name of ['drawings', 'cards', 'fonts']) {
      await cp(path.join(project, '.cache', name), path.join(root, '.cache', name), {
        recursive: true,
        preserveTimestamps: true,
      });
    }
    await linkTree(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
    const server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/dev.ts', '--port', String(port)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new DevCopy(root, server);
  }

  /** The address that the dev server has printed; `null` while it does not answer there. */
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

  /** Ends the server as Ctrl-C does, and takes the copy away. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('close', resolve));
    if (this.alive) {
      this.server.kill('SIGINT');
      await ended;
    }
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Gives a folder a second name, file by file: as quick as a symbolic link and as whole as a copy. The bundler accepts
 * no symbolic link out of the project.
 */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const items = await readdir(from, { withFileTypes: true });
  await Promise.all(
    items.map((item) => {
      const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
      if (item.isDirectory()) return linkTree(source, target);
      return item.isSymbolicLink() ? cp(source, target, { verbatimSymlinks: true }) : link(source, target);
    }),
  );
}
