import type { ReleaseSite } from './release-site';

/**
 * Where a built site says that it is served, `https://news.example`: the origin of the first address in its sitemap.
 * Without a sitemap it is an origin that no address has, so that only addresses without one are taken for the site's own.
 */
export async function siteOrigin({ files, text }: Pick<ReleaseSite, 'files' | 'text'>): Promise<string> {
  const first = files.has('sitemap.xml') ? /<loc>\s*([^<\s]+)/.exec(await text('sitemap.xml'))?.[1] : undefined;
  return first !== undefined && URL.canParse(first) ? new URL(first).origin : 'http://site.invalid';
}
