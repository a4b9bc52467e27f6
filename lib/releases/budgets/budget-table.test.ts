import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { budgetTable, overBudget } from './budget-table';
import { brotli, weighPages, type PageWeight } from './weigh-pages';

const light: PageWeight = {
  address: '/articles/x/',
  document: 40_000,
  documentGzip: 10_000,
  fonts: 45_000,
  scripts: 0,
  firstView: 90_000,
  requests: 6,
  figures: 4,
};

const lightEmbed = { ...light, fonts: 0, requests: 2 };

describe('budgets', () => {
  it('are met by a page exactly at the limit, and exceeded by a page one byte over it', () => {
    expect(overBudget('article', [light])).toEqual([]);
    expect(overBudget('embed', [lightEmbed])).toEqual([]);
    expect(overBudget('article', [{ ...light, document: 40_001, fonts: 45_001 }])).toEqual([
      '/articles/x/ (4 figures): document 40001, above the limit of 40000',
      '/articles/x/ (4 figures): fonts 45001, above the limit of 45000',
    ]);
    expect(overBudget('embed', [{ ...lightEmbed, scripts: 1 }])).toHaveLength(1);
  });

  it('budgetTable prints a heading and a row for each page', () => {
    const lines = budgetTable([light, { ...light, address: '/articles/y/' }]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]?.split(/\s+/)).toEqual(['/articles/y/', '4', '40000', '10000', '45000', '0', '90000', '6']);
  });
});

it('weighPages includes the files that a page loads in the page’s weight', async () => {
  const site = await mkdtemp(path.join(tmpdir(), 'site-'));
  try {
    const html =
      '<link rel="preload" as="font" href="/a.woff2"><script type="module" src="/a.js"></script><figure>1</figure>';
    await mkdir(path.join(site, 'articles/x'), { recursive: true });
    await writeFile(path.join(site, 'articles/x/index.html'), html);
    await writeFile(path.join(site, 'a.woff2'), Buffer.alloc(500));
    await writeFile(path.join(site, 'a.js'), 'go()');
    const [page] = await weighPages(site, 'articles');
    const [document, scripts] = [brotli(Buffer.from(html)), brotli(Buffer.from('go()'))];
    expect(page).toMatchObject({ address: '/articles/x/', document, scripts, fonts: 500, requests: 3, figures: 1 });
    expect(page?.firstView).toBe(document + scripts + 500);
  } finally {
    await rm(site, { recursive: true });
  }
});
