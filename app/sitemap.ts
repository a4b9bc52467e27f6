import type { MetadataRoute } from 'next';
import { newsroom } from '../lib/newsroom';
import { absolute, paths } from '../lib/site';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { articles, factChecks, figures, numbers, sources } = await newsroom.index();
  const standing = [
    paths.home,
    paths.compare,
    paths.factChecks,
    paths.figures,
    paths.numbers,
    paths.sources,
    paths.methodology,
    paths.about,
    paths.corrections,
    paths.search,
  ];
  return [
    ...standing.map((path) => ({ url: absolute(path) })),
    ...articles
      .filter(({ draft }) => !draft)
      .map(({ href, published, updated }) => ({ url: absolute(href), lastModified: (updated ?? published).iso })),
    ...[...factChecks, ...figures, ...numbers, ...sources].map(({ href }) => ({ url: absolute(href) })),
  ];
}
