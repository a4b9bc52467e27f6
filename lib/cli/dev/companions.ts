import { spawn, type ChildProcess } from 'node:child_process';

export interface Companion {
  readonly root: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Gets every line of output; without it the program writes to our own terminal. */
  readonly onLine?: (line: string) => void;
}

/** Programs that run beside us and end when we do. */
export class Companions {
  readonly #running = new Set<ChildProcess>();

  /** Starts a script with Node; `onEnd` gets its exit code, or `null` when a signal ended it. */
  start({ root, script, args, onLine }: Companion, onEnd: (code: number | null) => void): void {
    const output = onLine === undefined ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', output, output],
    });
    this.#running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split('\n')) if (line.trim() !== '') onLine?.(line);
      });
    }
    child.once('close', (code) => {
      this.#running.delete(child);
      onEnd(code);
    });
  }

  /** Asks all of them to end. */
  end(): void {
    for (const child of this.#running) child.kill('SIGTERM');
  }
}
