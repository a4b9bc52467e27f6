import { redirectsPath } from '../../../catalog/parse-redirects';
import { addressOf, entriesFor, isPublicAddress } from '../addresses';
import type { Verification } from './release-site';

/** What was published stays where it is, or `content/redirects.yml` says where it went or why it is gone. */
export const dropped: Verification = {
  name: 'No address is dropped',
  async check({ previous, files, editorial }) {
    const lost = (previous?.files ?? []).filter(({ path }) => isPublicAddress(path) && !files.has(path));
    const covered = new Set(editorial.redirects.map(({ from }) => from));
    return lost
      .filter(({ path }) => !entriesFor(addressOf(path)).some((name) => covered.has(name)))
      .map(({ path }) => ({
        file: path,
        message: `${addressOf(path)} was published, and is not in this release. Say where it went in ${redirectsPath}.`,
      }));
  },
};
