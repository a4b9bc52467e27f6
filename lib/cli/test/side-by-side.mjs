import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ended
 * @property {string} name
 * @property {number} code
 * @property {string} output of both streams, as it came
 * @property {number} milliseconds
 */

/**
 * Runs Node programs side by side. What they write is kept apart, so that nobody has to tell it apart.
 *
 * @param {readonly (readonly [name: string, args: readonly string[]])[]} programs
 * @param {string} cwd
 * @returns {Promise<Ended[]>} in the order of the programs, when all have ended
 */
export function sideBySide(programs, cwd) {
  return Promise.all(programs.map(([name, args]) => ended(name, args, cwd)));
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<Ended>}
 */
function ended(name, args, cwd) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ name, code: code ?? 1, output, milliseconds: performance.now() - started }),
    );
  });
}
