import { t } from '../../messages/messages';
import { site } from '../../site';

/** The terms of use of a feed’s content, in a sentence. */
export function rights(): string {
  const { name, licence } = site;
  return t('feeds.rights', { publication: name, licence: licence.spdx ?? licence.name });
}
