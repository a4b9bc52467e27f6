import type { MetadataRoute } from 'next';
import { newsroom } from '../lib/newsroom';
import { absolute, paths } from '../lib/site';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const index = await newsroom.index();
  const { filters } = await newsroom.checkIndex();
  const standing = [
    paths.home,
    paths.compare,
    paths.factChecks,
    paths.figures,
    paths.numbers,
    paths.allSeries,
    paths.sources,
    paths.topics,
    paths.people,
    paths.glossary,
    paths.methodology,
    paths.about,
    paths.corrections,
    paths.search,
  ];
  const { articles, factChecks, figures, numbers, series, sources, topics, people } = index;
  const lists = filters.flatMap(({ choices }) => choices);
  const pages = [factChecks, lists, figures, numbers, series, sources, topics, people].flat();
  return [
    ...standing.map((path) => ({ url: absolute(path) })),
    ...articles
      .filter(({ draft }) => !draft)
      .map(({ href, published, updated }) => ({ url: absolute(href), lastModified: (updated ?? published).iso })),
    ...pages.map(({ href }) => ({ url: absolute(href) })),
  ];
}
