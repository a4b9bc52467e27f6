import type { ReadInView } from '../../lib/views/source-view';

/** The copy or report in which a source was read: a link, where it has an address. */
export function ReadIn({ copy }: { copy: ReadInView }) {
  const text = `${copy.publisher}, ${copy.title}`;
  return copy.url.known ? <a href={copy.url.url}>{text}</a> : `${text} (${copy.url.why})`;
}
