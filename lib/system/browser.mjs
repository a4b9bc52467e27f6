import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian } from './debian.mjs';
import { run } from './setup.mjs';

/**
 * The usual paths of Chromium-based browsers on each system, in order of preference.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string[]}
 */
export function defaultBrowserPaths(platform, environment) {
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', path.posix.join(environment['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
    const programs = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) => folders.filter(Boolean).map((folder) => path.win32.join(folder, program)));
  }
  // The headless shell renders pages as Chromium does, but needs only two thirds of the processor time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  const folders = (environment['PATH'] ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => [...new Set([...folders, '/usr/bin'])].map((folder) => path.posix.join(folder, name)));
}

/**
 * Whether a program exists and runs: on Ubuntu, `chromium-browser` may be a script that only tells the user to install a snap. On Windows, the
 * program is not started, because it would open a window.
 * @param {string} program
 */
function isRunnable(program) {
  if (!existsSync(program)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * Finds a Chromium-based browser on this computer: the one that PLUMBLINE_CHROMIUM names, one in a usual place, or Playwright’s download.
 * @returns {Promise<string | null>} path of the program
 */
export async function findChromium() {
  const named = process.env['PLUMBLINE_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const { chromium } = await import('@playwright/test');
  return [...defaultBrowserPaths(process.platform, process.env), chromium.executablePath()].find(isRunnable) ?? null;
}

/**
 * Finds a Chromium or installs one: Playwright’s download, or else the distribution’s package. It prints what it does. If both
 * fail, it prints what to do and ends the process with code 1.
 * @param {string} root folder of the project
 * @returns {Promise<string>} path of the program
 */
export async function ensureChromium(root) {
  const found = await findChromium();
  if (found !== null) {
    console.log(`Browser: ${found}`);
    return found;
  }
  const named = process.env['PLUMBLINE_CHROMIUM'];
  if (named) exitWithReason(`PLUMBLINE_CHROMIUM is "${named}", but this file does not exist.`);

  console.log('Chromium is not installed. Trying to download it with Playwright…');
  await run(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
  });
  const downloaded = await findChromium();
  if (downloaded !== null) return downloaded;

  console.log('The download failed.');
  await installFromDebian(['chromium-headless-shell']);
  return (await findChromium()) ?? exitWithReason('Chromium could not be installed.');
}

/**
 * @param {string} reason
 * @returns {never}
 */
function exitWithReason(reason) {
  console.error(
    `${reason}\nThe end-to-end tests need Chromium, Chrome or Edge. Install one of them, or set the path of the one that you have:\n` +
      '  PLUMBLINE_CHROMIUM=/path/to/chrome npm test',
  );
  process.exit(1);
}
