import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureTree, parseStatus } from './memory';

test('parseStatus reads the parent and the resident memory of a process', () => {
  expect(parseStatus('Name:\tnode\nPid:\t12\nPPid:\t7\nVmPeak:\t 900 kB\nVmRSS:\t  512 kB\n')).toEqual({
    parent: 7,
    resident: 524_288,
  });
});

test('a process that has just ended uses no memory', () => {
  expect(parseStatus('Name:\tnode\nState:\tZ (zombie)\nPPid:\t7\n')).toEqual({ parent: 7, resident: 0 });
});

test.skipIf(!existsSync('/proc'))('a process that starts after the first measurement is included', async () => {
  const parent = spawn(process.execPath, ['-e', startsChild], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    await once(parent.stdout, 'data');
    const measure = measureTree(parent.pid ?? 0);
    const alone = await measure();
    expect(alone).toBeLessThan(100_000_000);
    parent.stdin.write('start\n');
    await once(parent.stdout, 'data');
    // The child holds 200 MB.
    expect((await measure()) - alone).toBeGreaterThan(200_000_000);
  } finally {
    parent.kill();
  }
});

/** A program that says when it is ready, and starts a child process with a large buffer when it reads a line. */
const startsChild = `
  const child = "const held = Buffer.alloc(200e6, 1); console.log('held'); process.stdin.on('end', () => held);process.stdin.resume()";
  process.stdin.once('data', () =>
    require('node:child_process').spawn(process.execPath, ['-e', child], { stdio: ['pipe', 'inherit', 'inherit'] }));
  console.log('ready');
`;
