import type { Source } from '../domain/source';
import { formatDate } from './format-period';

/** A source in a line: publisher, title, edition, date. */
export function formatSource(source: Source): string {
  const published = typeof source.publishedOn === 'string' ? `, ${formatDate(source.publishedOn)}` : '';
  const edition = source.edition === source.title ? '' : `, ${source.edition}`;
  return `${source.publisher}, ${source.title}${edition}${published}`;
}
