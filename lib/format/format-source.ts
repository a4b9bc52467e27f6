import type { Source } from '../domain/source';
import { formatDate } from './format-period';

/** A source in a line: publisher, title, edition, and the date where the edition does not say it. */
export function formatSource(source: Source): string {
  const date = typeof source.publishedOn === 'string' ? formatDate(source.publishedOn) : null;
  const published = date === null || `${source.title} ${source.edition}`.includes(date) ? '' : `, ${date}`;
  const edition = source.title.includes(source.edition) ? '' : `, ${source.edition}`;
  return `${source.publisher}, ${source.title}${edition}${published}`;
}
