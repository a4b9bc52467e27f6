import type { Catalog } from '../domain/catalog';
import type { Source } from '../domain/source';
import { labelOutlets } from '../domain/state-outlet';
import { formatDate } from './format-period';

type Labels = Pick<Catalog, 'stateOutlets'>;

/**
 * A source on one line: publisher, title, edition and date. The edition is left out if the title contains it, and the date is left out if
 * the title or the edition contains it.
 */
export function formatSource(labels: Labels, source: Source): string {
  const date = typeof source.publishedOn === 'string' ? formatDate(source.publishedOn) : null;
  const published = date === null || `${source.title} ${source.edition}`.includes(date) ? '' : `, ${date}`;
  const edition = source.title.includes(source.edition) ? '' : `, ${source.edition}`;
  return `${formatOutlet(labels, source.publisher)}, ${source.title}${edition}${published}`;
}

/** The name of a publisher or an outlet, with a label if it belongs to a state or a party. */
export function formatOutlet({ stateOutlets }: Labels, name: string): string {
  return labelOutlets(name, stateOutlets.values()).text;
}
