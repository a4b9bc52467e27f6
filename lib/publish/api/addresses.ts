import { absolute, paths } from '../../site';

/** The API’s collections, with the folder that contains each collection’s pages. */
const pageFolders = {
  articles: '/articles/',
  'fact-checks': '/fact-checks/',
  figures: '/figures/',
  statistics: '/numbers/',
  series: '/series/',
  sources: '/sources/',
} as const;
export type CollectionName = keyof typeof pageFolders;

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(pageFolders, name);
}

/** The absolute address of a record: `…/api/v1/statistics/consumption/china.json`. */
export function recordAddress(collection: CollectionName, id: string): string {
  return absolute(paths.apiFile(`${collection}/${id}.json`));
}

/** Whether the API has a record for the page at this path. */
export function hasRecord(page: string): boolean {
  return Object.values(pageFolders).some((folder) => page.startsWith(folder));
}

/**
 * Returns the absolute address of the API record for a page.
 *
 * @param href the path of an article, fact-check, figure, statistic, series or source page; any fragment is ignored
 * @throws if pages of this kind have no records
 */
export function recordOfPage(href: string): string {
  const [page = ''] = href.split('#');
  for (const [name, folder] of Object.entries(pageFolders))
    if (isCollection(name) && page.startsWith(folder)) return recordAddress(name, page.slice(folder.length, -1));
  throw new Error(`The API has no record for the page ${href}.`);
}
