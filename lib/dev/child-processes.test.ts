import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChildProcesses } from './child-processes';

/** Starts a child program, prints the process ids of both, and reacts to SIGTERM as instructed. */
const program = `
const { spawn } = require('node:child_process');
const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
if (process.argv[2] === 'stubborn') process.on('SIGTERM', () => undefined);
if (process.argv[2] === 'short') setTimeout(() => process.exit(3), 200);
console.log(process.pid + ' ' + child.pid);
setInterval(() => undefined, 1000);
`;

let root = '';
let childProcesses = new ChildProcesses();

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'child-processes-'));
  await writeFile(path.join(root, 'program.cjs'), program);
  childProcesses = new ChildProcesses();
});

afterEach(async () => {
  void childProcesses.end();
  await childProcesses.end();
  await rm(root, { recursive: true });
});

/** Starts the program, and waits until it has printed the process ids. */
async function started(manner: string) {
  const onEnd = vi.fn<(code: number | null) => void>();
  let ids: number[] = [];
  const script = path.join(root, 'program.cjs');
  const onLine = (line: string): void => {
    ids = line.split(' ').map(Number);
  };
  const end = childProcesses.start({ root, script, args: [manner], onLine }, onEnd);
  await vi.waitFor(() => expect(ids).toHaveLength(2), { timeout: 20_000 });
  return { end, onEnd, gone: () => vi.waitFor(() => expect(ids.filter(runs)).toEqual([]), { timeout: 20_000 }) };
}

function runs(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('child processes', () => {
  it('are ended by end(), which waits for them, and their own children end too', async () => {
    const first = await started('obedient');
    const second = await started('obedient');
    await childProcesses.end();
    expect([first.onEnd.mock.calls, second.onEnd.mock.calls]).toEqual([[[null]], [[null]]]);
    await first.gone();
    await second.gone();
  });

  it('can be ended one by one', async () => {
    const first = await started('obedient');
    first.end();
    await first.gone();
    expect(first.onEnd).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('are killed by a second call to end() if they ignore the first', async () => {
    const { onEnd, gone } = await started('stubborn');
    const asked = childProcesses.end();
    expect(onEnd).not.toHaveBeenCalled();
    await childProcesses.end();
    await asked;
    await gone();
  });

  it('leave no children behind when they end by themselves', async () => {
    const { onEnd, gone } = await started('short');
    await gone();
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('do not start after end() has been called', async () => {
    await childProcesses.end();
    const onEnd = vi.fn();
    childProcesses.start({ root, script: path.join(root, 'program.cjs'), args: [] }, onEnd);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(null);
  });
});
