import { redirectsPath } from '../../catalog/parse-redirects';
import { pinnedOf } from '../../archive/addresses';
import { addressOf, entriesFor, isPublicAddress } from '../../site/published-files';
import type { Verification } from './release-site';

/**
 * Every published address must still exist, or have an entry in `content/redirects.yml` with its new address or the reason for its removal.
 */
export const dropped: Verification = {
  name: 'No address is dropped',
  async check({ previous, files, editorial }) {
    const lost = (previous?.files ?? []).filter(({ path }) => isPublicAddress(path) && !files.has(path));
    const covered = new Set(editorial.redirects.map(({ from }) => from));
    return lost
      .filter(({ path }) => !entriesFor(addressOf(path)).some((name) => covered.has(name)))
      .map(({ path }) => ({
        file: path,
        message: `${addressOf(path)} was published but is not in this release. ${whatToDo(addressOf(path))}`,
      }));
  },
};

function whatToDo(address: string): string {
  return pinnedOf(address) === null
    ? `Add an entry to ${redirectsPath}.`
    : `Run npm run keep -- --from DIR/current to archive it (DIR is the publishing folder), or add an entry to ${redirectsPath}.`;
}
