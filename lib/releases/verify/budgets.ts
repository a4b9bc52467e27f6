import { overBudget } from '../budgets/budget-table';
import { weighPages } from '../budgets/weigh-pages';
import type { Finding } from '../problem';
import type { ReleaseSite, Verification } from './release-site';

const kinds = { articles: 'article', embed: 'embed' } as const;

/** No page is heavier than a reader with a slow connection was promised. */
export const budgets: Verification = {
  name: 'Pages are within their size budgets',
  async check(site) {
    return (await Promise.all([over(site, 'articles'), over(site, 'embed')])).flat();
  },
};

async function over({ folder, built, files }: ReleaseSite, kind: keyof typeof kinds): Promise<readonly Finding[]> {
  if (!built.some((file) => file.startsWith(`${kind}/`))) return [];
  // What is not there at all is told with the links.
  const pages = await weighPages(folder, kind, (href) => files.has(href.slice(1)));
  return overBudget(kinds[kind], pages).map((message) => ({ file: kind, message }));
}
