import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, isMissing, ifMissing } from './system-error';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-error-'));
  await writeFile(path.join(root, 'file'), 'text');
});

afterAll(() => rm(root, { recursive: true }));

describe('ifMissing', () => {
  it.each(['nothing', 'no/folder', 'file/below'])(
    'returns the value if no file exists at the path "%s"',
    async (name) => {
      expect(await readFile(path.join(root, name), 'utf8').catch(ifMissing(null))).toBeNull();
    },
  );

  it('rethrows any other error', async () => {
    await expect(readFile(root).catch(ifMissing(null))).rejects.toThrow('EISDIR');
    expect(() => ifMissing(null)(new Error('A different error.'))).toThrow('A different error.');
    expect(() => ifMissing(null)('thrown')).toThrow('thrown');
  });

  it('returns the result if the file or folder exists', async () => {
    expect(await readdir(root).catch(ifMissing([]))).toEqual(['file']);
  });
});

describe('codeOf', () => {
  it('is the exit code of a program', async () => {
    const ended = promisify(execFile)(process.execPath, ['-e', 'process.exit(3)']);
    expect(codeOf(await ended.catch((error: unknown) => error))).toBe('3');
  });

  it('is empty for errors that are not from a system call', () => {
    expect([new Error('x'), null, { code: 'ENOENT' }].map(codeOf)).toEqual(['', '', '']);
    expect(isMissing({ code: 'ENOENT' })).toBe(false);
  });
});
