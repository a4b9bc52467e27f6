import type { FactCheckView } from '../../lib/views/fact-check-view';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import type { StatisticPageView } from '../../lib/views/statistic-view';
import { embedDocument, type Shell } from './document';
import { EmbeddedFactCheck } from './fact-check';
import { EmbeddedFigure } from './figure';
import { EmbeddedNumber } from './number';

export { templateOf, isTemplate, instantiated, withParts } from './template';
export { currentPart, keptParts, type KeptStatus } from './pinned';

/** The style sheet and the script of a document, which all documents of the same kind share. */
export type Common = Pick<Shell, 'css' | 'script'>;

export function figureDocument(figure: DrawnFigureView, common: Common): string {
  const { title, href: page } = figure;
  return embedDocument({ title, page, ...common }, <EmbeddedFigure figure={figure} />);
}

export function factCheckDocument(check: FactCheckView, common: Common): string {
  const { title, href: page } = check;
  return embedDocument({ title, page, ...common }, <EmbeddedFactCheck check={check} />);
}

export function numberDocument(page: StatisticPageView, common: Common): string {
  const { name: title, href } = page.statistic;
  return embedDocument({ title, page: href, ...common }, <EmbeddedNumber page={page} />);
}
