import { t } from '../../messages/messages';
import { site } from '../../site';

/** On what terms the content of a feed may be used, in a sentence. */
export function rights(): string {
  const { name, licence } = site;
  return t('feeds.rights', { publication: name, licence: licence.spdx ?? licence.name });
}
