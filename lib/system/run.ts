import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { eachLine } from './lines';

const packageFile = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * Returns the path of the script that a package’s command runs: for `next`, `node_modules/next/dist/bin/next`. Node can run this script
 * directly on any system, without a shell or a `.cmd` file.
 *
 * @throws if the package is not installed, or has no command with the package’s name
 */
export function scriptOf(root: string, packageName: string): string {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = packageFile.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[packageName];
  if (script === undefined) throw new Error(`The package ${packageName} has no command of the same name.`);
  return path.join(folder, script);
}

export interface NodeRun {
  readonly root: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Environment variables to add to those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Receives each line of output as soon as it is written. */
  readonly onLine?: (line: string) => void;
}

/**
 * The environment for a program that works in `root`: without Next’s telemetry, and with PWD set to `root`, because contentlayer2 reads its
 * working directory from PWD.
 */
export function childEnvironment(root: string): NodeJS.ProcessEnv {
  return { ...process.env, PWD: root, NEXT_TELEMETRY_DISABLED: '1' };
}

/** Thrown if a program fails: its exit code is not 0, or a signal ended it. */
export class RunError extends Error {
  override readonly name = 'RunError';
  /** The output of the program, from both streams. */
  readonly output: string;

  constructor(command: string, code: number | null, output: string) {
    super(`${command} ended with ${code === null ? 'a signal' : `code ${code}`}.`);
    this.output = output;
  }
}

/**
 * Runs a script with Node until it ends, and collects its output.
 *
 * @returns the output
 * @throws RunError if its exit code is not 0
 */
export function runNode({ root, script, args, environment = {}, onLine }: NodeRun): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...childEnvironment(root), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      if (onLine !== undefined) eachLine(stream, onLine);
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new RunError([path.basename(script), ...args].join(' '), code, output));
    });
  });
}
