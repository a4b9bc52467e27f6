import { site } from '../../site';
import { ownLicence } from '../licence';

/** On what terms the content of a feed may be used, in a sentence. */
export const rights = `Text and figures © ${site.name}, ${ownLicence.spdx}; data under the licences of their sources`;
