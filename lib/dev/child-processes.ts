import { spawn, type ChildProcess } from 'node:child_process';
import { codeOf } from '../domain/system-error';
import { eachLine } from '../system/lines';
import { childEnvironment } from '../system/run';

export interface ChildProgram {
  readonly root: string;
  readonly script: string;
  readonly args: readonly string[];
  /** The environment variables that the program gets in addition to those of our process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Receives every line of output. If it is missing, the program writes to our terminal. */
  readonly onLine?: (line: string) => void;
}

/** Starts child processes, and ends them when `end` is called. */
export class ChildProcesses {
  /** Each running process, with a promise that resolves after it has ended. */
  readonly #running = new Map<ChildProcess, Promise<unknown>>();
  #ending = false;

  /**
   * Starts a script with Node, unless `end` has been called. `onEnd` is called once, with the script's exit code, or with null if a signal
   * ended the script or it never started.
   *
   * @returns a function that ends the script
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
        // The program's own children must end too.
        signalTree(child, 'SIGTERM');
        onEnd(code);
        resolve();
      });
    });
    this.#running.set(child, ended);
    return () => signalTree(child, 'SIGTERM');
  }

  /** Asks all child processes to end, waits until they have, and prevents new ones from starting. A second call kills them. */
  async end(): Promise<void> {
    const signal = this.#ending ? 'SIGKILL' : 'SIGTERM';
    this.#ending = true;
    for (const child of this.#running.keys()) signalTree(child, signal);
    await Promise.all(this.#running.values());
  }
}

/** Sends a signal to a program and its children, which are in the program’s own process group. */
function signalTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH means that all processes of the group have already ended.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
