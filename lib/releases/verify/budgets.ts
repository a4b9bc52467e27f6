import { overBudget } from '../budgets/budget-table';
import { weighPages } from '../budgets/weigh-pages';
import type { Finding } from '../problem';
import type { ReleaseSite, Verification } from './release-site';

const kinds = { articles: 'article', embed: 'embed' } as const;

/** No page may exceed the weight that we promise to readers with slow connections. */
export const budgets: Verification = {
  name: 'Pages are within their size budgets',
  async check(site) {
    return (await Promise.all([over(site, 'articles'), over(site, 'embed')])).flat();
  },
};

async function over({ folder, built, files }: ReleaseSite, kind: keyof typeof kinds): Promise<readonly Finding[]> {
  if (!built.some((file) => file.startsWith(`${kind}/`))) return [];
  // The link verification reports missing files.
  const pages = await weighPages(folder, kind, (href) => files.has(href.slice(1)));
  return overBudget(kinds[kind], pages).map((message) => ({ file: kind, message }));
}
