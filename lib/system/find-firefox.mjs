import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

/**
 * The Firefox of this computer, by the name under which it starts.
 * @returns {string | null}
 */
export function findFirefox() {
  const starts = (/** @type {string} */ name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  return ['firefox', 'firefox-esr'].find(starts) ?? null;
}

/** Finds a Firefox or installs one; the tests that need it say that they were left out where there is no way. */
export async function ensureFirefox() {
  if (findFirefox() === null) await installFromDebian(['firefox-esr']);
  console.log(`Firefox: ${findFirefox() ?? 'none; the tests that need it are skipped'}`);
}
