import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { siteFileNames } from '../hosting/read-site';
import { addressOf } from '../site/published-files';
import type { Artefacts } from '../system/write-artefacts';

const file = 'addresses.json';

/** Thrown if the build made no file for some listed addresses; the message names them and says what to do. */
export class NotBuilt extends Error {
  override readonly name = 'NotBuilt';

  constructor(addresses: readonly string[]) {
    super(
      `The build made no file for ${addresses.join(', ')}, ` +
        `which ${addresses.length === 1 ? 'is' : 'are'} on the list of published addresses.\n` +
        'Each kind of content lists what it publishes in lib/collections. Add the route in app/, or remove the address from the list.',
    );
  }
}

/** Adds the list of published addresses to the inputs of the build. */
export function listAddresses(artefacts: Artefacts, addresses: ReadonlySet<string>): Artefacts {
  return new Map([...artefacts, [file, JSON.stringify([...addresses].sort())]]);
}

/**
 * Checks that a site has a file for each listed address.
 *
 * @param root the project, with the list that `compile` wrote
 * @param folder the site's folder
 * @throws NotBuilt if files are missing
 */
export async function checkListed(root: string, folder: string): Promise<void> {
  const text = await readFile(path.join(root, '.plumbline/views', file), 'utf8');
  const built = new Set((await siteFileNames(folder)).map(addressOf));
  const missing = z
    .array(z.string())
    .parse(JSON.parse(text))
    .filter((address) => !built.has(address));
  if (missing.length > 0) throw new NotBuilt(missing);
}
