import { readPage } from './read-page';
import type { ReleaseSite } from './release-site';

/**
 * Where a built site says that it is served, `https://news.example`: the origin of its front page's canonical address, or
 * else of the first address in its sitemap. Without either it is an origin that no address has, so that only addresses
 * without one are taken for the site's own.
 */
export async function siteOrigin({ files, text }: Pick<ReleaseSite, 'files' | 'text'>): Promise<string> {
  const own = files.has('index.html') ? readPage(await text('index.html')).canonical : null;
  const first = files.has('sitemap.xml') ? /<loc>\s*([^<\s]+)/.exec(await text('sitemap.xml'))?.[1] : undefined;
  const known = [own, first].find((address) => typeof address === 'string' && URL.canParse(address));
  return typeof known === 'string' ? new URL(known).origin : 'http://site.invalid';
}
