import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddyfile } from './caddy';
import { headersFile, overCloudflareLimits } from './headers-file';
import { nginxConfig } from './nginx';
import { pageUses } from './page-uses';
import { headersAt, headersOfSite, siteHeaders, type SiteFile } from './site-headers';
import { vercelConfig } from './vercel';

const page = '<link rel="stylesheet" href="/_next/static/chunks/a.css"><link rel="icon" href="/icon.svg">';
const withIsland = `${page}<script type="module" src="/islands/figure-1A2B3C4D.js"></script>`;

const files: readonly SiteFile[] = [
  ['/', page],
  ['/404.html', page],
  ['/articles/one/', page],
  ['/articles/two/', withIsland],
  ['/articles/two/share.png', ''],
  ['/embed/figures/a/b/', '<style>p{}</style><script>0</script>'],
  ['/embed.js', ''],
  ['/embed.0123456789ab.js', ''],
  ['/search/', `${withIsland}<form action="/search/">`],
  ['/feed.xml', ''],
  ['/topics/one/feed.xml', ''],
  ['/topics/one/atom.xml', ''],
  ['/topics/one/feed.json', ''],
  ['/articles/one/index.md', ''],
  ['/api/', page],
  ['/api/v1/index.json', ''],
  ['/api/v1/statistics/a/b.json', ''],
  ['/figures/a/b/data.csv', ''],
  ['/fonts/serif-a5bd0fb8.woff2', ''],
  ['/islands/figure-1A2B3C4D.js', ''],
  ['/pagefind/pagefind.js', ''],
  ['/sitemap.xml', ''],
].map(([name = '', html = '']) => ({ path: name, uses: pageUses(html).uses }));
const headers = headersOfSite(files);

function at(address: string): Record<string, string> {
  return Object.fromEntries(headersAt(headers, address));
}

test('on a site with few styles, no policy allows arbitrary inline code, and every page requires Trusted Types', () => {
  for (const { path: address } of files) {
    const policy = at(address)['Content-Security-Policy'] ?? '';
    expect(policy, address).toMatch(/^default-src 'none'; /);
    expect(policy, address).toContain("base-uri 'none'");
    expect(policy, address).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|data:/);
    if (address.endsWith('/')) expect(policy, address).toContain("require-trusted-types-for 'script'");
  }
});

test('a policy lists up to eight styles by hash and allows any inline style if there are more, but never any inline script', () => {
  const pages = (count: number): SiteFile[] =>
    Array.from({ length: count }, (_, index) => ({
      path: `/numbers/a/${index}/`,
      uses: pageUses(`<style>p{order:${index}}</style><script type="module" src="/islands/a-1A2B3C4D.js"></script>`)
        .uses,
    }));
  const policyOf = (count: number): string =>
    new Map(headersAt(headersOfSite(pages(count)), '/numbers/a/0/')).get('Content-Security-Policy') ?? '';
  expect(policyOf(8).match(/'sha256-/g)).toHaveLength(8);
  expect(policyOf(9)).toMatch(/style-src[a-z-]* 'unsafe-inline'/);
  expect(policyOf(9)).not.toMatch(/script-src[^;]*unsafe|'sha256-/);
});

test('only embeds may be framed by other sites', () => {
  expect(at('/embed/figures/x/y/')['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(at('/embed/figures/x/y/')['X-Frame-Options']).toBeUndefined();
  expect(at('/articles/one/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(at('/articles/one/')['X-Frame-Options']).toBe('DENY');
  const withGuide = headersOfSite([...files, { path: '/embed/', uses: pageUses(page).uses }]);
  expect(headersAt(withGuide, '/embed/')).toContainEqual(['X-Frame-Options', 'DENY']);
});

test('an embed may run only its own script, by its hash', () => {
  expect(at('/embed/figures/a/b/')['Content-Security-Policy']).toMatch(/; script-src 'sha256-[^ ']+'; /);
});

test('only the search page and its worker may use WebAssembly', () => {
  const allowing = files.filter(({ path: address }) => at(address)['Content-Security-Policy']?.includes('wasm'));
  expect(allowing.map(({ path: address }) => address)).toEqual(['/search/', '/pagefind/pagefind.js']);
  expect(at('/search/')['Content-Security-Policy']).toContain("form-action 'self'");
  expect(at('/articles/one/')['Content-Security-Policy']).toContain("form-action 'none'");
});

test('browsers cache content-hashed files forever and revalidate all others', () => {
  const kept = files.filter(({ path: address }) => at(address)['Cache-Control']?.includes('immutable'));
  expect(kept.map(({ path: address }) => address)).toEqual([
    '/embed.0123456789ab.js',
    '/fonts/serif-a5bd0fb8.woff2',
    '/islands/figure-1A2B3C4D.js',
  ]);
  expect(at('/articles/one/')['Cache-Control']).toBe('no-cache');
});

test('browsers revalidate a whole folder if one file in it is not content-hashed', () => {
  const mixed = headersOfSite([...files, { path: '/islands/copy-button.js', uses: new Map() }]);
  expect(headersAt(mixed, '/islands/figure-1A2B3C4D.js')).toContainEqual(['Cache-Control', 'no-cache']);
});

test('other sites may load data, feeds, images, embeds, the embed script and fonts, but not pages or their scripts', () => {
  const forOthers = files.filter(({ path: address }) => at(address)['Cross-Origin-Resource-Policy'] === 'cross-origin');
  expect(forOthers.map(({ path: address }) => address)).toEqual([
    '/articles/two/share.png',
    '/embed/figures/a/b/',
    '/embed.js',
    '/embed.0123456789ab.js',
    '/feed.xml',
    '/topics/one/feed.xml',
    '/topics/one/atom.xml',
    '/topics/one/feed.json',
    '/articles/one/index.md',
    '/api/v1/index.json',
    '/api/v1/statistics/a/b.json',
    '/figures/a/b/data.csv',
    '/fonts/serif-a5bd0fb8.woff2',
  ]);
});

test('scripts on other sites may read data, feeds, Markdown, fonts, the embed script and the API, and the API needs only two patterns', () => {
  const readable = files.filter(({ path: address }) => at(address)['Access-Control-Allow-Origin'] === '*');
  expect(readable.map(({ path: address }) => address)).toEqual([
    '/embed.js',
    '/embed.0123456789ab.js',
    '/feed.xml',
    '/topics/one/feed.xml',
    '/topics/one/atom.xml',
    '/topics/one/feed.json',
    '/articles/one/index.md',
    '/api/v1/index.json',
    '/api/v1/statistics/a/b.json',
    '/figures/a/b/data.csv',
    '/fonts/serif-a5bd0fb8.woff2',
  ]);
  const patterns = headers.groups.flatMap((group) => group.patterns).filter((pattern) => pattern.startsWith('/api/'));
  expect(patterns).toEqual(['/api/', '/api/v1/*']);
});

test.each([
  ['/topics/one/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/topics/one/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/topics/one/feed.json', 'application/feed+json; charset=utf-8'],
])('%s is served with the MIME type of its feed format', (address, type) => {
  expect(at(address)['Content-Type']).toBe(type);
});

test('pages with addresses of the same form, such as /articles/:a/, share a policy if it is short enough for hosts', () => {
  expect(at('/articles/one/')).toEqual(at('/articles/two/'));
  const many = Array.from({ length: 40 }, (_, index) => ({
    path: `/articles/${index}/`,
    uses: pageUses(`<script>${index}</script>`).uses,
  }));
  const own = headersOfSite(many);
  expect(own.groups).toHaveLength(40);
  expect(headersAt(own, '/articles/7/')).not.toEqual(headersAt(own, '/articles/8/'));
  expect(overCloudflareLimits(headersFile(own))).toContain('41 rules');
  expect(overCloudflareLimits(headersFile(headers))).toBeNull();
});

test('headers do not change when they are written as JSON and read again', () => {
  expect(siteHeaders.parse(JSON.parse(JSON.stringify(headers)))).toEqual(headers);
});

/** Update the golden files with `UPDATE_GOLDENS=1 npx vitest run lib/publish/headers`, then read the diff. */
describe('the configuration for servers', () => {
  test.each([
    ['nginx.conf', nginxConfig(headers, { root: '/srv/site', listen: '80' })],
    ['Caddyfile', caddyfile(headers, { root: '/srv/site', address: ':80' })],
    ['_headers', headersFile(headers)],
    ['vercel.json', vercelConfig(headers)],
  ])('in %s is the same as in the golden file', (name, text) => {
    const golden = path.join(import.meta.dirname, 'testdata', name);
    if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('a site under a path', () => {
  const below = headersOfSite(files, '/data');
  const withoutPath = (text: string): string => text.replaceAll('/data/', '/');

  test('has the headers of a site at the root, but at addresses that include the path', () => {
    for (const { path: address } of files)
      expect(headersAt(below, `/data${address}`)).toEqual(headersAt(headers, address));
    expect(headersAt(below, '/embed.js')).toEqual([...below.everywhere, ...below.otherwise]);
  });

  test('has the same rules for Netlify, Cloudflare and Vercel, with the path', () => {
    expect(headersFile(below)).toContain('\n/data/*\n');
    expect(headersFile(below)).not.toMatch(/^\/(?!data\/)/m);
    expect(withoutPath(headersFile(below))).toBe(headersFile(headers));
    expect(vercelConfig(below)).not.toMatch(/"source": "\/(?!data\/)/);
    expect(withoutPath(vercelConfig(below))).toBe(vercelConfig(headers));
  });

  test('is configured for nginx so that nothing outside the path is served', () => {
    const options = { root: '/srv/site', listen: '80' };
    const [maps = '', places = ''] = nginxConfig(below, options).split('  error_page ');
    const [rootMaps = ''] = nginxConfig(headers, options).split('  error_page ');
    expect(withoutPath(maps)).toBe(rootMaps.replace('  root "/srv/site";\n', ''));
    expect(places.split('\n').slice(0, 7)).toEqual([
      '403 404 =404 /data/404.html;',
      '  location / { return 404; }',
      '  location = /data { return 301 /data/; }',
      '  location /data/ {',
      '    alias "/srv/site/";',
      '    limit_except GET { deny all; }',
      '    location = /data/feed.xml { types {} default_type application/rss+xml; charset_types application/rss+xml; }',
    ]);
  });

  test('is configured for Caddy so that nothing outside the path is served', () => {
    const options = { root: '/srv/site', address: ':80' };
    const [matchers = '', server = ''] = caddyfile(below, options).split('\n:80 {\n');
    expect(withoutPath(matchers)).toBe(caddyfile(headers, options).split('\n:80 {\n')[0]);
    expect(server.split('  handle_errors')[0]).toBe(`  root * "/srv/site"
  import plumbline
  redir /data /data/ permanent
  handle_path /data/* {
    file_server {
      precompressed br gzip
    }
  }
  handle {
    error 404
  }
`);
  });
});
