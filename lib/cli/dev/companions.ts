import { spawn, type ChildProcess } from 'node:child_process';
import { childEnvironment } from '../run';

export interface Companion {
  readonly root: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Added to our own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets every line of output; without it the program writes to our own terminal. */
  readonly onLine?: (line: string) => void;
}

/** Programs that run beside us and end when we do. */
export class Companions {
  readonly #running = new Set<ChildProcess>();
  #ending = false;

  /**
   * Starts a script with Node, unless we are ending already. `onEnd` is called once, with its exit code; `null` when a
   * signal ended it or it never started.
   *
   * @returns what ends it
   */
  start({ root, script, args, environment = {}, onLine }: Companion, onEnd: (code: number | null) => void): () => void {
    if (this.#ending) {
      onEnd(null);
      return () => undefined;
    }
    const output = onLine === undefined ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...childEnvironment(root), ...environment },
      stdio: ['ignore', output, output],
      detached: process.platform !== 'win32',
    });
    this.#running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split('\n')) if (line.trim() !== '') onLine?.(line);
      });
    }
    child.once('exit', (code) => {
      this.#running.delete(child);
      onEnd(code);
    });
    return () => endTree(child);
  }

  /** Ends all of them, and lets no more start. */
  end(): void {
    this.#ending = true;
    for (const child of this.#running) endTree(child);
  }
}

/** Ends a program and what it has started: as the leader of a group of its own it is ended with the group. */
function endTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}
