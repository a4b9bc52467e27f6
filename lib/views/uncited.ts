import type { Catalog } from '../domain/catalog';
import type { PlainWords } from '../domain/plain';
import type { Body } from '../domain/vocabulary';
import { paths } from '../site';
import type { LinkView } from './link-view';

/** Words that the check accepts only because the author gives a reason; with the reason, and the page that contains the words. */
export interface Excused {
  readonly text: string;
  readonly reason: string;
  readonly by: LinkView;
}

interface Document {
  readonly by: LinkView;
  readonly body: Body | null;
  readonly plain: readonly PlainWords[];
}

/**
 * All entries in which authors can exempt words from the check: articles, fact-checks, standing pages, then figures, questions and the
 * edition.
 */
function documentsOf(catalog: Catalog): Document[] {
  const { articles, factChecks, standingPages, figures, questions, edition } = catalog;
  return [
    ...[...articles].map(([slug, { title, body, plain }]): Document => ({
      ...{ by: { kind: 'article', title, href: paths.article(slug) }, body, plain },
    })),
    ...[...factChecks].map(([id, { title, body, plain }]): Document => ({
      ...{ by: { kind: 'fact-check', title, href: paths.factCheck(id) }, body, plain },
    })),
    ...[...standingPages].map(([id, { title, body, plain }]): Document => ({
      ...{ by: { kind: 'page', title, href: paths.standingPage(id) }, body, plain },
    })),
    ...[...figures].map(([id, { title, plain }]): Document => ({
      ...{ by: { kind: 'figure', title, href: paths.figure(id) }, body: null, plain },
    })),
    ...[...questions.values()].map(({ question, plain }): Document => ({
      ...{ by: { kind: 'page', title: question, href: paths.compare }, body: null, plain },
    })),
    ...(edition === null
      ? []
      : [{ by: { kind: 'page', title: edition.name, href: paths.home }, body: null, plain: edition.plain } as const]),
  ];
}

/** Lists all uses of `<Uncited>` in articles, then in fact-checks, then in standing pages, each in text order. */
export function uncitedFigures(catalog: Catalog): Excused[] {
  return documentsOf(catalog).flatMap(({ by, body }) => usesOf(body, 'Uncited', by));
}

/** Lists the words, in texts and in fields, that look like a finding but are exempt from the check. */
export function plainWords(catalog: Catalog): Excused[] {
  return documentsOf(catalog).flatMap(({ by, body, plain }) => [
    ...plain.map(({ words, reason }) => ({ text: words, reason, by })),
    ...usesOf(body, 'Plain', by),
  ]);
}

function usesOf(body: Body | null, word: 'Uncited' | 'Plain', by: LinkView): Excused[] {
  return (body?.uses ?? []).flatMap((use) =>
    use.word === word ? [{ text: use.text.trim(), reason: use.reason, by }] : [],
  );
}
