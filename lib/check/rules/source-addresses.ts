import type { ReadEntries } from '../../catalog/parsed-content';
import { addressFault } from '../../domain/clean-address';
import type { Source } from '../../domain/source';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The fields of a source that may have an address. */
const fields = [['url'], ['archivedUrl'], ['readIn', 'url'], ['licence', 'url']] as const;

/**
 * The address of a source must lead every reader to the same page. It must not lead to a local computer, contain tracking parameters or
 * (except under `readIn`) lead to search results. Plain http is a problem if another source shows that the host supports https.
 */
export const sourceAddresses: EditorialRule = ({ parsed }) => ({ problems: problemsIn(parsed.sources) });

const problemsIn = memoize((sources: ReadEntries['sources']): readonly Problem[] => {
  const entries = [...sources.values()];
  const encrypted = new Set(
    entries.flatMap(({ value }) => fields.flatMap((field) => encryptedHost(addressAt(value, field)) ?? [])),
  );
  return entries.flatMap(({ file, value, position }) =>
    fields.flatMap((field): Problem[] => {
      const address = addressAt(value, field);
      if (address === null) return [];
      const fault = addressFault(address, (host) => encrypted.has(host));
      if (fault === null || (fault.isSearch === true && field[0] === 'readIn')) return [];
      return [
        {
          rule: 'source/address',
          file,
          position: position(field),
          length: address.length,
          message: `The address ${fault.reason}.`,
          hint: fault.clean === null ? 'Use the address of the page itself.' : `Write ${fault.clean}`,
        },
      ];
    }),
  );
});

function addressAt(source: Source, [first, second]: (typeof fields)[number]): string | null {
  if (first === 'licence') return source.licence.url ?? null;
  const address = first === 'readIn' ? (source.grade === 'secondary' ? source.readIn[second] : null) : source[first];
  return typeof address === 'string' ? address : null;
}

function encryptedHost(address: string | null): string | null {
  const url = address === null ? null : new URL(address);
  return url?.protocol === 'https:' ? url.hostname : null;
}
