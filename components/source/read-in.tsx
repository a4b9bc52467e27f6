import { t } from '../../lib/messages/messages';
import type { ReadInView } from '../../lib/views/source-view';
import { labelOf } from '../message';

/**
 * The copy or report in which a source was read, with a link if the copy has an address. `of` is the name of the source, for the accessible
 * name of the link if other links have the same text.
 */
export function ReadIn({ copy, of = null }: { copy: ReadInView; of?: string | null }) {
  const text = readInText(copy);
  if (!copy.url.known) return t('source.copyWithoutAddress', { copy: text, why: copy.url.why });
  return (
    <a href={copy.url.url} {...(of === null ? {} : { 'aria-label': labelOf(text, of) })}>
      {text}
    </a>
  );
}

export function readInText({ publisher, title }: ReadInView): string {
  return t('source.copy', { publisher, title });
}
