import { z } from 'zod';
import { entry, NotLinked, type Catalog } from '../domain/catalog';
import type { ViewpointId } from '../domain/ids';
import { verdict } from '../domain/verdict';
import { formatDate } from '../format/format-period';
import { formatOutlet } from '../format/format-source';
import { t } from '../messages/messages';
import { paths } from '../site';
import type { ViewContext } from './view-context';

const cell = z.strictObject({
  viewpoint: z.string(),
  says: z.string().nullable(),
  locator: z.string().nullable().describe('The page or section of the published text that contains the answer.'),
  none: z.string().nullable().describe('The reason why the viewpoint gives no answer.'),
});
export type CellView = z.infer<typeof cell>;

const column = z.strictObject({
  id: z.string(),
  holder: z.string(),
  outlet: z.string(),
  published: z.string(),
  article: z.strictObject({ href: z.string(), title: z.string() }).nullable(),
});
export type ColumnView = z.infer<typeof column>;

const row = z.strictObject({
  id: z.string(),
  question: z.string(),
  cells: z.array(cell).describe('One cell for each viewpoint, in the order of the columns.'),
  checked: z.array(
    z.strictObject({
      what: z.string(),
      checks: z.array(z.strictObject({ href: z.string(), title: z.string(), verdict, verdictLabel: z.string() })),
    }),
  ),
});
export type RowView = z.infer<typeof row>;

/** The comparison table, with a row for each question and a column for each viewpoint. It is empty if there is nothing to compare. */
export const compareView = z.strictObject({ views: z.array(column).describe('Oldest first.'), rows: z.array(row) });
export type CompareView = z.infer<typeof compareView>;

/**
 * Returns the viewpoints of the published explainers, oldest first; an empty list if there are fewer than two such viewpoints, or no
 * question.
 */
export function comparedViewpoints({ articles, questions, viewpoints }: Catalog): readonly ViewpointId[] {
  const explained = new Set([...articles.values()].map(({ viewpoint }) => viewpoint));
  if (questions.size === 0 || explained.size < 2) return [];
  const orderOf = (id: ViewpointId): string => `${entry(viewpoints, id).publishedOn} ${id}`;
  return [...viewpoints.keys()].filter((id) => explained.has(id)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Compares the viewpoints that the published explainers are about. */
export function toCompareView({ catalog }: ViewContext): CompareView {
  const articles = new Map<ViewpointId, { href: string; title: string }>();
  for (const [slug, { viewpoint, title }] of catalog.articles)
    articles.set(viewpoint, { href: paths.article(slug), title });
  const ids = comparedViewpoints(catalog);
  if (ids.length === 0) return { views: [], rows: [] };
  return {
    views: ids.map((id) => {
      const { holder, outlet, publishedOn } = entry(catalog.viewpoints, id);
      return {
        id,
        holder: entry(catalog.people, holder).name,
        outlet: formatOutlet(catalog, outlet),
        published: formatDate(publishedOn),
        article: articles.get(id) ?? null,
      };
    }),
    rows: [...catalog.questions].map(([id, { question, checked }]) => ({
      id,
      question,
      cells: ids.map((viewpoint): CellView => {
        const given = entry(catalog.viewpoints, viewpoint).answers[id];
        if (given === undefined) throw new NotLinked(`The viewpoint ${viewpoint} has no answer to the question ${id}.`);
        return 'says' in given
          ? { viewpoint, says: given.says, locator: given.locator, none: null }
          : { viewpoint, says: null, locator: null, none: given.none };
      }),
      checked: checked.map(({ what, checks }) => ({
        what,
        checks: checks.map((check) => {
          const { title, verdict: given } = entry(catalog.factChecks, check);
          return { href: paths.factCheck(check), title, verdict: given, verdictLabel: t(`verdict.${given}.label`) };
        }),
      })),
    })),
  };
}
