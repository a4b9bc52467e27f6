import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { caddyfile } from '../publish/headers/caddy';
import { headersFile, overCloudflareLimits } from '../publish/headers/headers-file';
import { nginxConfig } from '../publish/headers/nginx';
import { headersOfSite, siteHeaders, type SiteHeaders } from '../publish/headers/site-headers';
import { vercelConfig } from '../publish/headers/vercel';
import { writeArtefacts } from '../system/write-artefacts';
import { oembedAdapters } from './oembed/adapters';
import { readSite } from './read-site';

/** The site’s folder in the examples; server administrators replace it with their own. */
const example = '/srv/plumbline/out';

/**
 * Computes a built site's headers, and writes them for every kind of server.
 *
 * @param site folder of the built site
 * @returns notes for the publisher
 * @throws if a page contains something that none of our security policies allows
 */
export async function writeHosting(site: string, hosting: string): Promise<readonly string[]> {
  const headers = headersOfSite(await readSite(site));
  const forNetlify = headersFile(headers);
  await writeArtefacts(
    hosting,
    new Map([
      ['headers.json', `${JSON.stringify(headers, null, 2)}\n`],
      ['nginx.conf', nginxConfig(headers, { root: example, listen: '80' })],
      ['Caddyfile', caddyfile(headers, { root: example, address: ':80' })],
      ['_headers', forNetlify],
      ['vercel.json', vercelConfig(headers)],
      ...(await oembedAdapters()),
    ]),
  );
  const tooLarge = overCloudflareLimits(forNetlify);
  return tooLarge === null ? [] : [`hosting/_headers has ${tooLarge}.`];
}

/**
 * Reads the headers that the last build wrote.
 *
 * @throws if there are none, or if they were written in a different version’s format
 */
export async function readHosting(hosting: string): Promise<SiteHeaders> {
  return siteHeaders.parse(JSON.parse(await readFile(path.join(hosting, 'headers.json'), 'utf8')));
}
