import { spawn } from 'node:child_process';

/**
 * A Node program.
 * @typedef {object} Program
 * @property {string} name
 * @property {readonly string[]} args
 * @property {string} [cwd] where it runs; the project's folder where it is left out
 * @property {Readonly<Record<string, string>>} [env] what it is told beside our own environment
 */

/**
 * @typedef {object} Ended
 * @property {string} name
 * @property {number} code
 * @property {string} output of both streams, as it came
 * @property {number} milliseconds
 */

/**
 * Runs lanes of Node programs side by side, the programs of a lane one after the other until one fails. What they write is kept apart,
 * so that nobody has to tell it apart.
 *
 * @param {readonly (readonly Program[])[]} lanes
 * @param {string} root where programs run that do not say otherwise
 * @returns {Promise<Ended[]>} those that ran, in the order of the lanes, when all have ended
 */
export async function sideBySide(lanes, root) {
  return (await Promise.all(lanes.map((lane) => inTurn(lane, root)))).flat();
}

/**
 * @param {readonly Program[]} lane
 * @param {string} root
 * @returns {Promise<Ended[]>}
 */
async function inTurn(lane, root) {
  const all = [];
  for (const program of lane) {
    const one = await ended(program, root);
    all.push(one);
    if (one.code !== 0) break;
  }
  return all;
}

/**
 * @param {Program} program
 * @param {string} root
 * @returns {Promise<Ended>}
 */
function ended({ name, args, cwd, env = {} }, root) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: cwd ?? root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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
