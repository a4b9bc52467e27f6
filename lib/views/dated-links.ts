import { entry } from '../domain/catalog';
import { statisticId, type StatisticId } from '../domain/ids';
import { formatReadingPeriod } from '../format/format-period';
import { NumberError } from '../numbers/number-error';
import { paths } from '../site';
import type { LinkView } from './link-view';
import { withPeriod } from './number-text';
import type { ViewContext } from './view-context';

/**
 * Returns the name of a number with its period, because numbers in a list often have the same name and differ only in their period. In dev,
 * a number that cannot be computed has no period; the number’s page shows the reason.
 */
export function datedName({ catalog, resolve }: ViewContext, id: StatisticId): string {
  const { name } = entry(catalog.statistics, id);
  try {
    return withPeriod(name, formatReadingPeriod(resolve({ id, at: null }).period, undefined));
  } catch (error) {
    if (error instanceof NumberError) return name;
    throw error;
  }
}

/** Adds periods to the names of the numbers in a list of links, so that numbers for different periods have different names. */
export function datedLinks(context: ViewContext, links: readonly LinkView[]): LinkView[] {
  return links.map((link) => {
    const id = link.kind === 'number' ? statisticAt(link.href) : null;
    return id === null ? link : { ...link, title: datedName(context, id) };
  });
}

function statisticAt(href: string): StatisticId | null {
  const [, id] = /^\/numbers\/([^/]+\/[^/]+)\/$/.exec(href) ?? [];
  const parsed = statisticId.safeParse(id);
  return parsed.success && paths.statistic(parsed.data) === href ? parsed.data : null;
}
