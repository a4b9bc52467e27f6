import type { Catalog } from '../domain/catalog';
import type { Body } from '../domain/vocabulary';
import { paths } from '../site';
import type { LinkView } from './link-view';

/** A number without a record, with its text, the reason why it has no record, and the page that contains it. */
export interface UncitedFigure {
  readonly text: string;
  readonly reason: string;
  readonly by: LinkView;
}

/** Lists all uses of `<Uncited>` in articles, then in fact-checks, then in standing pages, each in text order. */
export function uncitedFigures({ articles, factChecks, standingPages }: Catalog): UncitedFigure[] {
  const of = ({ uses }: Body, by: LinkView): UncitedFigure[] =>
    uses.flatMap((use) => (use.word === 'Uncited' ? [{ text: use.text.trim(), reason: use.reason, by }] : []));
  return [
    ...[...articles].flatMap(([slug, { title, body }]) =>
      of(body, { kind: 'article', title, href: paths.article(slug) }),
    ),
    ...[...factChecks].flatMap(([id, { title, body }]) =>
      of(body, { kind: 'fact-check', title, href: paths.factCheck(id) }),
    ),
    ...[...standingPages].flatMap(([id, { title, body }]) =>
      of(body, { kind: 'page', title, href: paths.standingPage(id) }),
    ),
  ];
}
