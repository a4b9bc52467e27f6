import { site } from '../../site';

/** On what terms the content of a feed may be used, in a sentence. */
export function rights(): string {
  const { name, licence } = site;
  return `Text and figures © ${name}, ${licence.spdx ?? licence.name}; data under the licences of their sources`;
}
