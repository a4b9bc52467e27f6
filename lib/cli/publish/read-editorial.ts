import { parseRedirects, redirectsPath } from '../../catalog/parse-redirects';
import type { EntryKey } from '../../catalog/references';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { pageOf } from '../../check/publication';
import { assertNever } from '../../domain/assert-never';
import type { Catalog } from '../../domain/catalog';
import {
  articleSlug,
  factCheckId,
  figureId,
  personId,
  seriesId,
  sourceId,
  statisticId,
  topicId,
} from '../../domain/ids';
import { textReport } from '../../problems/text-report';
import { ContentProblems } from '../prepare';
import type { Editorial } from './verify/release-site';

/**
 * What the newsroom in `content/` says of what may and must be published.
 *
 * @param on the day of the edition
 * @throws ContentProblems when it does not pass the check: what it says cannot be relied on then
 */
export async function readEditorial(root: string, on: string): Promise<Editorial> {
  const files = await readContent(root);
  const checked = checkNewsroom(files, null, on);
  if (!checked.ok) {
    throw new ContentProblems(textReport(checked.problems, new Map(files.map(({ path, text }) => [path, text]))));
  }
  const heldBack = checked.heldBack.flatMap((entry) => {
    const title = titleOf(checked.catalog, entry);
    return title === null ? [] : [{ page: pageOf(entry), ...title }];
  });
  const { redirects } = parseRedirects(files.find(({ path }) => path === redirectsPath)?.text ?? null);
  return { heldBack, redirects };
}

/** What an entry with a page of its own is called, and whether that is a sentence; null for one without a page. */
function titleOf(catalog: Catalog, { kind, id }: EntryKey): { title: string; isSentence: boolean } | null {
  const named = (title: string | undefined, isSentence: boolean) =>
    title === undefined ? null : { title, isSentence };
  switch (kind) {
    case 'articles':
      return named(catalog.articles.get(articleSlug.parse(id))?.title, true);
    case 'factChecks':
      return named(catalog.factChecks.get(factCheckId.parse(id))?.title, true);
    case 'figures':
      return named(catalog.figures.get(figureId.parse(id))?.title, true);
    case 'statistics':
      return named(catalog.statistics.get(statisticId.parse(id))?.name, false);
    case 'series':
      return named(catalog.series.get(seriesId.parse(id))?.title, false);
    case 'sources':
      return named(catalog.sources.get(sourceId.parse(id))?.title, false);
    case 'people':
      return named(catalog.people.get(personId.parse(id))?.name, false);
    case 'topics':
      return named(catalog.topics.get(topicId.parse(id))?.name, false);
    case 'viewpoints':
    case 'questions':
    case 'terms':
    case 'corrections':
    case 'editions':
      return null;
    default:
      return assertNever(kind);
  }
}
