import { beforeAll, expect, test, vi } from 'vitest';
import { exampleEmbed } from './testing/example-embed';

/** The modules as they are where SITE_ORIGIN has a path. */
async function belowPath() {
  vi.resetModules();
  vi.stubEnv('SITE_ORIGIN', 'https://example.org/data/');
  return {
    ...(await import('../site')),
    ...(await import('./embed-list')),
    ...(await import('./embed-snippet')),
    ...(await import('./moved-page')),
    ...(await import('./page-scripts')),
    ...(await import('./share')),
    ...(await import('./documents/links-on-host')),
  };
}
let below: Awaited<ReturnType<typeof belowPath>>;
beforeAll(async () => {
  below = await belowPath();
  return () => vi.unstubAllEnvs();
});

test('addresses that others use are whole, and those that a browser asks its host for have the path', () => {
  const { absolute, onHost, paths, site } = below;
  expect(absolute(paths.home)).toBe('https://example.org/data/');
  expect(absolute('')).toBe(site.address);
  expect(onHost(paths.compare)).toBe('/data/compare/');
  // What something is called does not depend on where it is served.
  expect(paths.compare).toBe('/compare/');
});

test('the code to embed has whole addresses with the path', () => {
  const { latest, pinned } = below.shareEmbed(exampleEmbed);
  expect(latest).toBe(below.embedSnippet(exampleEmbed));
  expect(latest).toContain(`src="https://example.org/data${exampleEmbed.href}"`);
  expect(latest).toContain(`href="https://example.org/data${exampleEmbed.page}"`);
  expect(pinned).toContain(`src="https://example.org/data${exampleEmbed.pinnedHref}"`);
});

test('a script in a browser makes the same of what it is told', () => {
  const told: unknown = JSON.parse(below.embedList([exampleEmbed]));
  expect(told).toMatchObject({
    publisher: { origin: 'https://example.org' },
    embeds: [{ href: `/data${exampleEmbed.href}`, page: `/data${exampleEmbed.page}`, title: exampleEmbed.title }],
  });
});

test('a browser prefetches pages of the site, and not the other pages of its host', () => {
  expect(JSON.parse(below.speculationRules)).toMatchObject({
    prefetch: [{ where: { and: [{ href_matches: '/data/*' }, { not: { href_matches: '/data/*.*' } }] } }],
  });
});

test('a page that has moved leads to where it is, below the path', () => {
  const [[, html] = ['', '']] = below.movedPages([{ from: '/articles/x/', to: '/articles/y/' }], () => false);
  expect(below.linksOnHost(String(html))).toContain('<a href="/data/articles/y/" target="_top">');
  expect(html).toContain('<link rel="canonical" href="https://example.org/data/articles/y/">');
});
