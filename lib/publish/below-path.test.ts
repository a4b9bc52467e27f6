import { beforeAll, expect, test, vi } from 'vitest';
import { exampleEmbed } from './testing/example-embed';

/** Imports the modules with a SITE_ORIGIN that has a path. */
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

test('addresses for use on other sites are absolute, and addresses for use on the host include the site’s path', () => {
  const { absolute, onHost, paths, site } = below;
  expect(absolute(paths.home)).toBe('https://example.org/data/');
  expect(absolute('')).toBe(site.address);
  expect(onHost(paths.compare)).toBe('/data/compare/');
  // An address on the site does not depend on where the site is served.
  expect(paths.compare).toBe('/compare/');
});

test('the embed code has absolute addresses with the path', () => {
  const { latest, pinned } = below.shareEmbed(exampleEmbed);
  expect(latest).toBe(below.embedSnippet(exampleEmbed));
  expect(latest).toContain(`src="https://example.org/data${exampleEmbed.href}"`);
  expect(latest).toContain(`href="https://example.org/data${exampleEmbed.page}"`);
  expect(pinned).toContain(`src="https://example.org/data${exampleEmbed.pinnedHref}"`);
});

test('the list of embeds for the browser has addresses that start at the root of the host', () => {
  const list: unknown = JSON.parse(below.embedList([exampleEmbed]));
  expect(list).toMatchObject({
    publisher: { origin: 'https://example.org' },
    embeds: [{ href: `/data${exampleEmbed.href}`, page: `/data${exampleEmbed.page}`, title: exampleEmbed.title }],
  });
});

test('the browser prefetches pages on the site, but no other pages on the same host', () => {
  expect(JSON.parse(below.speculationRules)).toMatchObject({
    prefetch: [{ where: { and: [{ href_matches: '/data/*' }, { not: { href_matches: '/data/*.*' } }] } }],
  });
});

test('the page at a former address links to the new address, which includes the path', () => {
  const [[, html] = ['', '']] = below.movedPages([{ from: '/articles/x/', to: '/articles/y/' }], () => false);
  expect(below.linksOnHost(String(html))).toContain('<a href="/data/articles/y/" target="_top">');
  expect(html).toContain('<link rel="canonical" href="https://example.org/data/articles/y/">');
});
