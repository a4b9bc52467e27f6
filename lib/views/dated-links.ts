import { entry } from '../domain/catalog';
import { statisticId, type StatisticId } from '../domain/ids';
import { formatReadingPeriod } from '../format/format-period';
import { NumberError } from '../numbers/number-error';
import { paths } from '../site';
import type { LinkView } from './link-view';
import { withPeriod } from './number-text';
import type { ViewContext } from './view-context';

/**
 * The name of a number with its period, because many numbers in a list share a name and differ only in period. While content is
 * being written, a number that cannot be computed has no period; its own page gives the reason.
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

/** The same links, with periods in the names of numbers, so that no two in a list have the same name. */
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
