import type { LicenceView } from '../../lib/views/source-view';

/** The name of a licence, with a link to its text if the address is known. */
export function LicenceName({ licence: { name, url } }: { licence: Pick<LicenceView, 'name' | 'url'> }) {
  return url === null ? name : <a href={url}>{name}</a>;
}
