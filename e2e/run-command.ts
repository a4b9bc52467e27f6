import { spawn } from 'node:child_process';

/** The result of a command. */
export interface Answer {
  readonly code: number | null;
  /** Standard output and standard error, in the order in which they arrived. */
  readonly output: string;
}

/** Runs one of our commands in a project, as the command's npm script does, and waits until it ends. */
export function runCommand(root: string, command: string, ...args: readonly string[]): Promise<Answer> {
  return runCommandWith({}, root, command, ...args);
}

/** Like `runCommand`, with these environment variables. */
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
