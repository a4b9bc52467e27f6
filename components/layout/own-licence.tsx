import { t } from '../../lib/messages/messages';
import { site } from '../../lib/site';
import { rich } from '../message';

/** The licence for our text and graphics, in one sentence. */
export function OwnLicence() {
  const { name, url, permits } = site.licence;
  if (url === null) return t('layout.rightsReserved', { permits });
  return rich('layout.licence', { link: (words) => <a href={url}>{words}</a>, licence: name, permits });
}
