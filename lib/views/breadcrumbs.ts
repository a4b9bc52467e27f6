import { paths } from '../site';
import type { NamedLink } from './summary-view';

/** A page on the way to another. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The way from the front page to a page, itself the last. */
export type BreadcrumbPath = readonly [home: Crumb, ...rest: Crumb[]];

/** The pages that list what stands below their addresses. */
const sections: readonly Crumb[] = [
  { href: paths.factChecks, label: 'Fact-checks' },
  { href: paths.figures, label: 'Figures' },
  { href: paths.numbers, label: 'Numbers' },
  { href: paths.allSeries, label: 'Data series' },
  { href: paths.sources, label: 'Sources' },
  { href: paths.topics, label: 'Topics' },
  { href: paths.people, label: 'People' },
  { href: paths.about, label: 'About' },
];

const home: Crumb = { href: paths.home, label: 'Home' };

/** The way to a page through the section in which its address stands; a standing page is below the front page. */
export function breadcrumbsTo(page: Crumb): BreadcrumbPath {
  const above = sections.filter(({ href }) => page.href.startsWith(href) && page.href !== href);
  return [home, ...above, page];
}

/** The way to an explainer: through the topic that is the nearest, for explainers have no list of their own. */
export function articleBreadcrumbs({
  href,
  title,
  topics: [nearest],
}: {
  readonly href: string;
  readonly title: string;
  readonly topics: readonly NamedLink[];
}): BreadcrumbPath {
  const page = { href, label: title };
  if (nearest === undefined) return breadcrumbsTo(page);
  const [, ...topic] = breadcrumbsTo({ href: nearest.href, label: nearest.name });
  return [home, ...topic, page];
}
