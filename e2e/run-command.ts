import { spawn } from 'node:child_process';

/** What a command answered. */
export interface Answer {
  readonly code: number | null;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs one of our commands in a project as its npm script does, `publish` with its arguments, to its end. */
export function runCommand(root: string, command: string, ...args: readonly string[]): Promise<Answer> {
  return runCommandWith({}, root, command, ...args);
}

/** The same with other values of environment variables. */
export function runCommandWith(
  environment: Readonly<Record<string, string>>,
  root: string,
  command: string,
  ...args: readonly string[]
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, ['--import', 'tsx', `lib/cli/${command}.ts`, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
    });
    let output = '';
    for (const stream of [running.stdout, running.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    running.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}
