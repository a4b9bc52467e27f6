import { t } from '../messages/messages';
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
const sections = [
  { href: paths.factChecks, name: 'factChecks' },
  { href: paths.figures, name: 'figures' },
  { href: paths.numbers, name: 'numbers' },
  { href: paths.allSeries, name: 'series' },
  { href: paths.sources, name: 'sources' },
  { href: paths.topics, name: 'topics' },
  { href: paths.people, name: 'people' },
  { href: paths.about, name: 'about' },
] as const;

/** The way to a page through the section in which its address stands; a standing page is below the front page. */
export function breadcrumbsTo(page: Crumb): BreadcrumbPath {
  const above = sections.filter(({ href }) => page.href.startsWith(href) && page.href !== href);
  return [home(), ...above.map(({ href, name }) => ({ href, label: t(`pages.${name}`) })), page];
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
  return [home(), ...topic, page];
}

function home(): Crumb {
  return { href: paths.home, label: t('pages.home') };
}
