import { listText } from '../../messages/lists';
import { t, type MessageValues } from '../../messages/messages';
import { site } from '../../site';
import { urlOf, type Citable } from './citable';

/** A citation as a sentence. If the page shows data, the sentence names the sources of the data first and our page second. */
export function plainText(citable: Citable): string {
  const { kind, title, notes } = citable;
  const page = { title, kind: t(`cite.kind.${kind}`), publication: site.name, address: urlOf(citable) };
  return [citationOf(citable, page), ...notes].join(' ');
}

function citationOf({ authors, issued, data, computed }: Citable, page: MessageValues): string {
  if (data.length > 0)
    return t(computed ? 'cite.computed' : 'cite.data', { ...page, data: listText(data, 'semicolon') });
  const by = { ...page, authors: listText(authors, 'comma') };
  return issued === null ? t('cite.undated', by) : t('cite.text', { ...by, date: issued.text });
}

/** A note, in sentences, with the details for which reference managers have no field; null if there are none. */
export function noteOf({ data, computed, notes }: Citable): string | null {
  const sources =
    data.length === 0
      ? []
      : [t(computed ? 'cite.computedNote' : 'cite.dataNote', { data: listText(data, 'semicolon') })];
  const all = [...sources, ...notes];
  return all.length === 0 ? null : all.join(' ');
}
