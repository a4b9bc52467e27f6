import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

/**
 * The command that starts Firefox on this computer.
 * @returns {string | null}
 */
export function findFirefox() {
  const starts = (/** @type {string} */ name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  return ['firefox', 'firefox-esr'].find(starts) ?? null;
}

/** Finds a Firefox or installs one. If Firefox can be neither found nor installed, the tests that need it report that they were skipped. */
export async function ensureFirefox() {
  if (findFirefox() === null) await installFromDebian(['firefox-esr']);
  console.log(`Firefox: ${findFirefox() ?? 'none; the tests that need it are skipped'}`);
}
