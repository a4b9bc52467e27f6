import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { mapLimit } from '../../system/map-limit';
import type { Finding } from '../problem';
import type { ReleaseSite, Verification } from './release-site';

const unpack = { br: promisify(brotliDecompress), gz: promisify(gunzip) } as const;

/**
 * Servers send compressed copies instead of the original files. Each copy must have the same content as its original, because the other
 * verifications read only the originals.
 */
export const copies: Verification = {
  name: 'Compressed copies are current',
  async check(site) {
    const found = await mapLimit(16, site.built, (file) => findingsOf(site, file));
    return found.flat();
  },
};

async function findingsOf({ folder, files }: ReleaseSite, copy: string): Promise<readonly Finding[]> {
  const [, file = '', form] = /^(.+)\.(br|gz)$/.exec(copy) ?? [];
  if (form !== 'br' && form !== 'gz') return [];
  if (!files.has(file)) return [{ file: copy, message: `It is a compressed copy of ${file}, which does not exist.` }];
  const [packed, plain] = await Promise.all([copy, file].map((name) => readFile(path.join(folder, name))));
  const unpacked = packed === undefined ? null : await unpack[form](packed).catch(() => null);
  if (unpacked === null) return [{ file: copy, message: 'It cannot be decompressed.' }];
  return plain?.equals(unpacked) === true ? [] : [{ file: copy, message: `Its content differs from ${file}.` }];
}
