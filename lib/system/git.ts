import { spawn } from 'node:child_process';
import { UsageError } from './usage-error';

/**
 * Runs git in a folder.
 *
 * @returns its exit code and output
 * @throws UsageError if git is not installed
 */
export function git(
  root: string,
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; output: Buffer; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: root, stdio: 'pipe' });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', () =>
      reject(
        new UsageError(`git does not work in ${root}. Install git, and run this command in the project’s folder.`),
      ),
    );
    child.once('close', (code) =>
      resolve({ code, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() }),
    );
    // Writing fails if git exits early. This error is ignored, because git's exit code shows the failure.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
