import { t } from '../messages/messages';
import { paths } from '../site';
import type { NamedLink } from './summary-view';

/** A page in the breadcrumbs of another page. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The path from the front page to a page. The page itself is the last item. */
export type BreadcrumbPath = readonly [home: Crumb, ...rest: Crumb[]];

/** The list pages. Each lists the pages whose addresses start with its own: `/figures/` lists `/figures/oats/lines/`. */
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
 * Returns the breadcrumbs of a page: the front page, the list page of its section and the page. A page without a section, such as a
 * standing page, is directly below the front page.
 */
export function breadcrumbsTo(page: Crumb): BreadcrumbPath {
  const above = sections.filter(({ href }) => page.href.startsWith(href) && page.href !== href);
  return [home(), ...above.map(({ href, name }) => ({ href, label: t(`pages.${name}`) })), page];
}

/** Returns the breadcrumbs of an explainer, with its main topic as the section, because there is no list page of explainers. */
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
