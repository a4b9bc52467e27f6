import type { Catalog } from '../domain/catalog';
import type { Source } from '../domain/source';
import { labelOutlets } from '../domain/state-outlet';
import { formatDate } from './format-period';

type Labels = Pick<Catalog, 'stateOutlets'>;

/** A source in a line: publisher, title, edition, and the date where the edition does not say it. */
export function formatSource(labels: Labels, source: Source): string {
  const date = typeof source.publishedOn === 'string' ? formatDate(source.publishedOn) : null;
  const published = date === null || `${source.title} ${source.edition}`.includes(date) ? '' : `, ${date}`;
  const edition = source.title.includes(source.edition) ? '' : `, ${source.edition}`;
  return `${formatOutlet(labels, source.publisher)}, ${source.title}${edition}${published}`;
}

/** The name of a publisher or an outlet; those of states and parties say so. */
export function formatOutlet({ stateOutlets }: Labels, name: string): string {
  return labelOutlets(name, stateOutlets.values()).text;
}
