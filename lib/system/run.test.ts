import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RunError, runNode, scriptOf } from './run';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-run-'));
  await writeFile(
    path.join(root, 'talk.mjs'),
    'console.log(`one\\ntwo ${process.env.TOPIC}`); console.error("trouble"); process.exitCode = Number(process.argv[2]);',
  );
});

afterAll(() => rm(root, { recursive: true }));

test('runNode passes on the lines of both streams as they are written, and returns all of them at the end', async () => {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line);
  const output = await runNode({ root, script: 'talk.mjs', args: ['0'], environment: { TOPIC: 'trade' }, onLine });
  expect(output).toContain('one\ntwo trade\n');
  expect(lines.sort()).toEqual(['one', 'trouble', 'two trade']);
});

test('runNode reads a line that a program writes in two pieces as one line', async () => {
  const pieces = "process.stdout.write('Generated 12 ', () => setTimeout(() => console.log('documents'), 200));";
  await writeFile(path.join(root, 'pieces.mjs'), pieces);
  const lines: string[] = [];
  const output = await runNode({ root, script: 'pieces.mjs', args: [], onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['Generated 12 documents']);
  expect(output).toBe('Generated 12 documents\n');
});

test('runNode throws an error with the program’s exit code and output if the program fails', async () => {
  const error = await runNode({ root, script: 'talk.mjs', args: ['3'] }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RunError);
  expect(error).toMatchObject({ message: 'talk.mjs 3 ended with code 3.', output: expect.stringContaining('trouble') });
});

test('scriptOf finds the script that a package’s command runs', () => {
  const project = path.resolve(import.meta.dirname, '../..');
  expect(scriptOf(project, 'next')).toMatch(/next[\\/]dist[\\/]bin[\\/]next$/);
  expect(scriptOf(project, 'contentlayer2')).toMatch(/cli\.cjs$/);
  expect(() => scriptOf(project, 'react')).toThrow();
});
