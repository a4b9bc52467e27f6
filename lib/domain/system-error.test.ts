import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, isMissing, whereMissing } from './system-error';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-error-'));
  await writeFile(path.join(root, 'file'), 'text');
});

afterAll(() => rm(root, { recursive: true }));

describe('whereMissing', () => {
  it.each(['nothing', 'no/folder', 'file/below'])('takes %s, which is not there, for the value', async (name) => {
    expect(await readFile(path.join(root, name), 'utf8').catch(whereMissing(null))).toBeNull();
  });

  it('throws what else goes wrong', async () => {
    await expect(readFile(root).catch(whereMissing(null))).rejects.toThrow('EISDIR');
    expect(() => whereMissing(null)(new Error('Not of the system.'))).toThrow('Not of the system.');
    expect(() => whereMissing(null)('thrown')).toThrow('thrown');
  });

  it('leaves what is there', async () => {
    expect(await readdir(root).catch(whereMissing([]))).toEqual(['file']);
  });
});

describe('codeOf', () => {
  it('has the exit code of a program', async () => {
    const ended = promisify(execFile)(process.execPath, ['-e', 'process.exit(3)']);
    expect(codeOf(await ended.catch((error: unknown) => error))).toBe('3');
  });

  it('is empty for what is no error of a system call', () => {
    expect([new Error('x'), null, { code: 'ENOENT' }].map(codeOf)).toEqual(['', '', '']);
    expect(isMissing({ code: 'ENOENT' })).toBe(false);
  });
});
