// Plain JavaScript that uses only Node’s own modules, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The oldest supported version of Node.js, as [major, minor]. */
const oldest = [20, 19];

/**
 * Whether a version of Node.js is too old.
 * @param {string} version `process.versions.node`, such as "20.19.2"
 */
export function tooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/**
 * The fingerprint of package-lock.json, independent of line endings.
 * @param {string} root
 */
function lockfileHash(root) {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text).digest('hex');
}

/** @param {string} root */
function markerFile(root) {
  return path.join(root, 'node_modules', '.plumbline-lockfile');
}

/**
 * Whether npm’s record of installed packages matches the lockfile. Optional packages for other systems may be missing.
 * @param {string} root
 */
function recordAgrees(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
  const there = JSON.parse(readFileSync(record, 'utf8'));
  /** @type {typeof there} */
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const places = Object.entries(wanted.packages).filter(([place]) => place !== '');
  return (
    places.every(([place, { version, optional }]) => {
      const installed = there.packages[place];
      return installed === undefined ? optional === true : installed.version === version;
    }) && Object.keys(there.packages).every((place) => wanted.packages[place] !== undefined)
  );
}

/**
 * Whether node_modules matches package-lock.json.
 * @param {string} root folder of the project
 */
export function isInstalled(root) {
  if (existsSync(markerFile(root))) return readFileSync(markerFile(root), 'utf8') === lockfileHash(root);
  return recordAgrees(root);
}

/**
 * Prepares the project: checks the version of Node.js, and installs the packages in the lockfile. It prints what it does. If it fails, it
 * prints what to do and ends the process with code 1.
 * @param {string} root folder of the project
 */
export async function setup(root) {
  if (tooOld(process.versions.node)) {
    console.error(
      `Plumbline needs Node.js ${oldest.join('.')} or newer; the installed version is ${process.versions.node}.\n` +
        'Install a current version from https://nodejs.org/ (or: nvm install 22), open a new terminal and try again.',
    );
    process.exit(1);
  }
  if (!isInstalled(root)) await install(root);
  writeFileSync(markerFile(root), lockfileHash(root));
}

/** @param {string} root */
async function install(root) {
  console.log('Installing packages (npm ci); the first time this can take a minute or two.');
  const started = Date.now();
  const ticking = setInterval(() => console.log(`  still installing, ${seconds(started)}`), 15_000);
  const code = await npm(['ci', '--no-audit', '--no-fund'], root);
  clearInterval(ticking);
  if (code !== 0) {
    console.error(
      `\nThe packages could not be installed: npm ci ended with code ${code}; see its output above.\n` +
        'Check that this computer can reach the npm registry, then run the same command again.',
    );
    process.exit(1);
  }
  console.log(`Packages installed in ${seconds(started)}.`);
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(0)} s`;
}

/**
 * Runs npm on any system: the npm that started this process, or else the one on PATH.
 * @param {string[]} args
 * @param {string} root
 */
function npm(args, root) {
  const started = process.env['npm_execpath'];
  return started?.endsWith('.js')
    ? run(process.execPath, [started, ...args], { cwd: root })
    : run('npm', args, { cwd: root, shell: process.platform === 'win32' });
}

/**
 * Runs a program until it ends, in the same terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code; 1 if it could not start or a signal ended it
 */
export function run(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    child.once('error', (error) => {
      console.error(`${program} could not start: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
