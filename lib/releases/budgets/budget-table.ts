import { counted } from '../../domain/counted';
import { budgets, type PageWeight } from './weigh-pages';

const columns = [
  { name: 'page', cell: (page: PageWeight) => page.address },
  { name: 'figures', cell: (page: PageWeight) => String(page.figures) },
  { name: 'HTML+CSS br', cell: (page: PageWeight) => String(page.document) },
  { name: 'gzip', cell: (page: PageWeight) => String(page.documentGzip) },
  { name: 'fonts', cell: (page: PageWeight) => String(page.fonts) },
  { name: 'scripts', cell: (page: PageWeight) => String(page.scripts) },
  { name: 'first view', cell: (page: PageWeight) => String(page.firstView) },
  { name: 'requests', cell: (page: PageWeight) => String(page.requests) },
] as const;

/** Formats the weights of pages, in bytes, as a table with a row for each page. */
export function budgetTable(pages: readonly PageWeight[]): string {
  const lines = [columns.map(({ name }) => name), ...pages.map((page) => columns.map(({ cell }) => cell(page)))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** The parts of a page's weight that a budget can limit. */
const measures = ['document', 'documentGzip', 'fonts', 'scripts', 'firstView', 'requests'] as const;

/** Describes each exceeded budget: `/articles/x/ (4 figures): document 41200, above the limit of 40000`. */
export function overBudget(kind: 'article' | 'embed', pages: readonly PageWeight[]): string[] {
  const limits: Partial<Record<(typeof measures)[number], number>> = { fonts: budgets.fonts, ...budgets[kind] };
  return pages.flatMap((page) =>
    measures.flatMap((measure) => {
      const limit = limits[measure];
      return limit === undefined || page[measure] <= limit
        ? []
        : [
            `${page.address} (${counted(page.figures, 'figure')}): ${measure} ${page[measure]}, above the limit of ${limit}`,
          ];
    }),
  );
}
