import { parseRedirects, redirectsPath } from '../../catalog/parse-redirects';
import type { EntryKey } from '../../catalog/references';
import { readContent } from '../../catalog/read-content';
import { catalogOf } from '../../check/edition';
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
  // What something published says too cannot tell that what is held back has leaked.
  const published = titlesOf(catalogOf({ audience: 'readers', on }, checked));
  const isOwn = (title: string): boolean => !published.some((other) => other.includes(title.toLowerCase()));
  const heldBack = checked.heldBack.flatMap((entry) => {
    const title = titleOf(checked.catalog, entry);
    return title === null
      ? []
      : [{ page: pageOf(entry), ...title, isSentence: title.isSentence && isOwn(title.title) }];
  });
  const { redirects } = parseRedirects(files.find(({ path }) => path === redirectsPath)?.text ?? null);
  return { heldBack, redirects };
}

/** What the published pieces are called, in lower case. */
function titlesOf({ articles, factChecks, figures, statistics, series }: Catalog): string[] {
  const named = [...statistics.values()].map(({ name }) => name);
  const titled = [articles, factChecks, figures, series].flatMap((entries) => [...entries.values()]);
  return [...named, ...titled.map(({ title }) => title)].map((title) => title.toLowerCase());
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
    case 'newsrooms':
    case 'stateOutlets':
      return null;
    default:
      return assertNever(kind);
  }
}
