import { existsSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian } from '../system/debian.mjs';

/**
 * Finds nginx on this computer: on PATH, or in the system folders that an ordinary user’s PATH lacks.
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

/** Finds an nginx or installs one. If neither is possible, the tests that need nginx report that they were skipped. */
export async function ensureNginx() {
  if (findNginx() === null) await installFromDebian(['nginx-light', 'libnginx-mod-http-brotli-static']);
  console.log(`nginx: ${findNginx() ?? 'none; the tests that need it are skipped'}`);
}
