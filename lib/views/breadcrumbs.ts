import { t } from '../messages/messages';
import { paths } from '../site';
import type { NamedLink } from './summary-view';

/** A page in the breadcrumbs of another page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The path from the front page to a page, which is the last item. */
export type BreadcrumbPath = readonly [home: Crumb, ...rest: Crumb[]];

/** The pages that list the pages below their addresses. */
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

/**
 * The breadcrumbs of a page: the front page, its section if it has one, and the page. A standing page is directly below the front
 * page.
 */
export function breadcrumbsTo(page: Crumb): BreadcrumbPath {
  const above = sections.filter(({ href }) => page.href.startsWith(href) && page.href !== href);
  return [home(), ...above.map(({ href, name }) => ({ href, label: t(`pages.${name}`) })), page];
}

/** The breadcrumbs of an explainer: its main topic, because explainers have no list page of their own. */
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
