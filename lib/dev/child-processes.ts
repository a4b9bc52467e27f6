import { spawn, type ChildProcess } from 'node:child_process';
import { codeOf } from '../domain/system-error';
import { eachLine } from '../system/lines';
import { childEnvironment } from '../system/run';

export interface ChildProgram {
  readonly root: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Added to our own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Gets every line of output; without it the program writes to our own terminal. */
  readonly onLine?: (line: string) => void;
}

/** Programs that run beside us and end when we do. */
export class ChildProcesses {
  /** Each with what resolves when it has ended. */
  readonly #running = new Map<ChildProcess, Promise<unknown>>();
  #ending = false;

  /**
   * Starts a script with Node, unless we are ending already. `onEnd` is called once, with its exit code; `null` when a
   * signal ended it or it never started.
   *
   * @returns what ends it
   */
  start(
    { root, script, args, environment = {}, onLine }: ChildProgram,
    onEnd: (code: number | null) => void,
  ): () => void {
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
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null && onLine !== undefined) eachLine(stream, onLine);
    }
    const ended = new Promise<void>((resolve) => {
      child.once('exit', (code) => {
        this.#running.delete(child);
        // What it started does not outlive it.
        signalTree(child, 'SIGTERM');
        onEnd(code);
        resolve();
      });
    });
    this.#running.set(child, ended);
    return () => signalTree(child, 'SIGTERM');
  }

  /** Ends all of them, and lets no more start; called again, it no longer waits for them to end by themselves. */
  async end(): Promise<void> {
    const signal = this.#ending ? 'SIGKILL' : 'SIGTERM';
    this.#ending = true;
    for (const child of this.#running.keys()) signalTree(child, signal);
    await Promise.all(this.#running.values());
  }
}

/** Signals a program and what it has started: as the leader of a group of its own it is reached with the group. */
function signalTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // Nobody of the group is left.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
