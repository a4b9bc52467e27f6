import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeSearchIndex } from './search-index';

let site = '';
beforeEach(async () => {
  site = await mkdtemp(path.join(os.tmpdir(), 'search-index-'));
});
afterEach(() => rm(site, { recursive: true }));

async function page(address: string, main: string): Promise<void> {
  await mkdir(path.join(site, address), { recursive: true });
  await writeFile(path.join(site, address, 'index.html'), `<html lang="en-GB"><body>${main}</body></html>`);
}

const entry = z.object({ languages: z.object({ en: z.object({ page_count: z.number() }) }) });

describe('the search index', () => {
  it('contains only the pages that are marked for indexing, and only the files that the search page needs', async () => {
    await page('a', '<main data-pagefind-body data-pagefind-filter="kind:Numbers"><h1>Oats</h1></main>');
    await page('b', '<main data-pagefind-body><h1>Rye</h1></main>');
    await page('lists', '<main><h1>Everything</h1></main>');
    expect(await writeSearchIndex(site, { mayBeEmpty: false })).toBe(2);
    const written = entry.parse(JSON.parse(await readFile(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8')));
    expect(written.languages.en.page_count).toBe(2);
    const names = await readdir(path.join(site, 'pagefind'), { recursive: true });
    const plain = names.filter((name) => !/\.pf_/.test(name)).sort();
    expect(plain).toEqual([
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
  });

  it('is identical in each run, byte for byte', async () => {
    for (const kind of ['Numbers', 'Figures', 'Sources', 'Checks', 'Terms', 'Explainers']) {
      await page(
        `a/${kind}`,
        `<main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1>Oats ${kind}</h1></main>`,
      );
    }
    const made: Map<string, string>[] = [];
    for (let round = 0; round < 4; round += 1) {
      await rm(path.join(site, 'pagefind'), { recursive: true, force: true });
      await writeSearchIndex(site, { mayBeEmpty: false });
      const listing = await readdir(path.join(site, 'pagefind'), { recursive: true, withFileTypes: true });
      const files = listing.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
      made.push(
        new Map(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'hex')] as const))),
      );
    }
    expect(made[0]?.size).toBeGreaterThan(10);
    for (const again of made.slice(1)) expect(again).toEqual(made[0]);
  });

  it('fails to build if there is searchable content but no page is marked for indexing', async () => {
    await page('a', '<main><h1>Oats</h1></main>');
    await expect(writeSearchIndex(site, { mayBeEmpty: false })).rejects.toThrow('is marked for the search index');
  });

  it('has no language if the newsroom has no searchable content', async () => {
    await page('a', '<main><h1>Nothing</h1></main>');
    expect(await writeSearchIndex(site, { mayBeEmpty: true })).toBe(0);
    const names = await readdir(path.join(site, 'pagefind'), { recursive: true });
    expect(names.sort()).toEqual(['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js']);
    const written: unknown = JSON.parse(await readFile(path.join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(written).toMatchObject({ languages: {} });
  });
});
