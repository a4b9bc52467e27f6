import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { childrenCpu, readChildrenTicks } from './children-cpu';

it('readChildrenTicks adds up the processor time of ended child processes, even if the process name contains spaces and parentheses', () => {
  const stat = `7 (a) b (c) S 1 7 7 0 -1 4194560 ${[1, 2, 3, 4].join(' ')} 50 60 700 8 20 0 1 0 99`;
  expect(readChildrenTicks(stat)).toBe(708);
  expect(() => readChildrenTicks('7 (a) S')).toThrow('Unexpected format of /proc');
});

it.runIf(existsSync('/proc/self/stat'))(
  'the processor time of a child process is included after the child has ended',
  () => {
    const before = childrenCpu();
    execFileSync(process.execPath, [
      '-e',
      'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);',
    ]);
    expect(childrenCpu() - before).toBeGreaterThan(200);
  },
);
