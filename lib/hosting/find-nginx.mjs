import { existsSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian } from '../system/debian.mjs';

/**
 * The nginx of this computer: on the path, or where distributions put it out of an ordinary user's path.
 * @returns {string | null} path of the program
 */
export function findNginx() {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return (
    folders
      .filter(Boolean)
      .map((folder) => path.join(folder, 'nginx'))
      .find(existsSync) ?? null
  );
}

/** Finds an nginx or installs one; the tests that need it say that they were left out where there is no way. */
export async function ensureNginx() {
  if (findNginx() === null) await installFromDebian(['nginx-light', 'libnginx-mod-http-brotli-static']);
  console.log(`nginx: ${findNginx() ?? 'none; the tests that need it are skipped'}`);
}
