import type { MetadataRoute } from 'next';
import { newsroom } from '../lib/newsroom';
import { absolute, onHost, paths } from '../lib/site';

export const dynamic = 'force-static';

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { isPreview } = await newsroom.state();
  if (isPreview) return { rules: { userAgent: '*', disallow: onHost('/') } };
  return {
    rules: { userAgent: '*', allow: onHost('/') },
    sitemap: [absolute(paths.sitemap), absolute(paths.newsSitemap)],
  };
}
