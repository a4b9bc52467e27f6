import { paths } from '../site';
import type { LinkView } from './link-view';
import type { Backlinks } from './backlinks';

const order: readonly LinkView['kind'][] = ['article', 'fact-check', 'page', 'figure', 'series', 'number'];

/** Returns a function that extends a list of pages with every page that uses one of them, directly or indirectly. Explainers come first. */
export function createDependents(backlinks: Backlinks): (first: readonly LinkView[]) => LinkView[] {
  const users = new Map<string, readonly LinkView[]>([
    ...[...backlinks.statistics].map(([id, links]) => [paths.statistic(id), links] as const),
    ...[...backlinks.figures].map(([id, links]) => [paths.figure(id), links] as const),
    ...[...backlinks.factChecks].map(([id, links]) => [paths.factCheck(id), links] as const),
  ]);
  return (first) => {
    const found = new Map<string, LinkView>();
    const visit = (link: LinkView): void => {
      if (found.has(link.href)) return;
      found.set(link.href, link);
      users.get(link.href)?.forEach(visit);
    };
    first.forEach(visit);
    return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  };
}
