import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentCache } from './content-cache';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'content-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const cacheOf = (version = '1'): ContentCache => new ContentCache(path.join(folder, 'cache'), version);
const textOf = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

describe('a cache of results', () => {
  it('computes a result only once for each input, also in a later run', async () => {
    const make = vi.fn(() => Buffer.from('oats'));
    const first = cacheOf();
    expect((await first.get({ crop: 'oats' }, 'txt', make)).toString()).toBe('oats');
    expect((await first.get({ crop: 'oats' }, 'txt', make)).toString()).toBe('oats');
    expect((await cacheOf().get({ crop: 'oats' }, 'txt', make)).toString()).toBe('oats');
    expect(make).toHaveBeenCalledTimes(1);
    expect(first.count).toEqual({ made: 1, kept: 1 });
  });

  it('computes a result again for a different input, and for a different version of the code', async () => {
    const make = vi.fn(() => Buffer.from('oats'));
    await cacheOf().get({ crop: 'oats' }, 'txt', make);
    await cacheOf().get({ crop: 'rye' }, 'txt', make);
    await cacheOf('2').get({ crop: 'oats' }, 'txt', make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('writes a result to a file, from the cache if it is there', async () => {
    const make = vi.fn(() => Buffer.from('oats'));
    const cache = cacheOf();
    await cache.write(path.join(folder, 'a.txt'), 'oats', 'txt', make);
    await cache.write(path.join(folder, 'b.txt'), 'oats', 'txt', make);
    expect([await textOf('a.txt'), await textOf('b.txt')]).toEqual(['oats', 'oats']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('writes one result to several files at the same time', async () => {
    const cache = cacheOf();
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(
      names.map((name) => cache.write(path.join(folder, name), 'oats', 'txt', () => Buffer.from('oats'))),
    );
    expect(await Promise.all(names.map(textOf))).toEqual(['oats', 'oats', 'oats', 'oats']);
    expect(await readdir(path.join(folder, 'cache'))).toHaveLength(1);
  });

  it('leaves nothing behind if the result cannot be computed', async () => {
    const fail = (): never => {
      throw new Error('no oats');
    };
    await expect(cacheOf().write(path.join(folder, 'a.txt'), 'oats', 'txt', fail)).rejects.toThrow('no oats');
    await expect(cacheOf().get('oats', 'txt', fail)).rejects.toThrow('no oats');
    expect(await readdir(folder)).toEqual([]);
  });
});
