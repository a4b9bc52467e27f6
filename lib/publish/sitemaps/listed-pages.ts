import { paths } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { LoggedCorrection } from '../../views/correction-view';
import type { FactCheckView } from '../../views/fact-check-view';
import { lastChangeOf } from '../feeds/entries';
import type { ListedPage } from './sitemap';

/** The content from which to determine when each page last changed. */
export interface Changes {
  readonly articles: readonly ArticleView[];
  readonly checks: readonly FactCheckView[];
  /** Newest first. */
  readonly corrections: readonly LoggedCorrection[];
}

/**
 * Pages with the day on which their content last changed, if that day is recorded. Explainers and fact-checks record it themselves.
 * For any other content, it is the day of the latest correction to that content; for the corrections log, it is the day of the latest
 * correction on the site.
 *
 * @param pages the paths, in the order of the list
 */
export function listedPages(pages: readonly string[], { articles, checks, corrections }: Changes): ListedPage[] {
  const days = new Map<string, string>();
  const note = (path: string, day: string): void => {
    if ((days.get(path) ?? '') < day) days.set(path, day);
  };
  for (const { href, published, updated } of articles) note(href, (updated ?? published).iso);
  for (const check of checks) note(check.href, lastChangeOf(check));
  for (const { date, of } of corrections) {
    note(paths.corrections, date.iso);
    for (const { href } of of) if (href !== null) note(href, date.iso);
  }
  return pages.map((path) => ({ path, changed: days.get(path) ?? null }));
}
