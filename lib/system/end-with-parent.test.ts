import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

const module = path.join(import.meta.dirname, 'end-with-parent.mjs');
const program = `import { endWithParent } from ${JSON.stringify(module)};
endWithParent();
process.on('SIGTERM', () => { console.log('asked to end'); process.exit(); });
setInterval(() => undefined, 1000);
console.log(process.pid);`;

/** Runs the program in a shell, as npm does, and ends only the shell. Returns the program’s id and its output. */
async function orphan(environment: NodeJS.ProcessEnv): Promise<{ id: number; printed: () => string }> {
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$PROGRAM"; true'], {
    env: { ...environment, NODE: process.execPath, PROGRAM: program },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  await once(shell, 'exit');
  return { id: Number.parseInt(printed, 10), printed: () => printed };
}

const runs = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

const { npm_lifecycle_event: _, ...withoutNpm } = process.env;

test.skipIf(process.platform === 'win32')(
  'a program that npm started ends when the shell around it has ended',
  async () => {
    const { id, printed } = await orphan({ ...withoutNpm, npm_lifecycle_event: 'dev' });
    await vi.waitFor(() => expect(runs(id)).toBe(false), { timeout: 20_000 });
    expect(printed()).toContain('asked to end');
  },
);
