import { spawn } from 'node:child_process';

/**
 * A Node program.
 * @typedef {object} Program
 * @property {string} name
 * @property {readonly string[]} args
 * @property {string} [cwd] its working directory; the project’s folder by default
 * @property {Readonly<Record<string, string>>} [env] variables to add to the current environment
 */

/**
 * @typedef {object} Ended
 * @property {string} name
 * @property {number} code
 * @property {string} output both streams, in order of arrival
 * @property {number} milliseconds
 */

/**
 * Runs lanes of Node programs in parallel, and the programs in a lane one after another until one fails. The output of each program is kept
 * separate.
 *
 * @param {readonly (readonly Program[])[]} lanes
 * @param {string} root the default working directory
 * @param {(program: Ended) => void} onEnd called when a program has ended
 * @returns {Promise<Ended[]>} the programs that ran, in the order of the lanes, after all have ended
 */
export async function sideBySide(lanes, root, onEnd) {
  return (await Promise.all(lanes.map((lane) => inSequence(lane, root, onEnd)))).flat();
}

/**
 * @param {readonly Program[]} lane
 * @param {string} root
 * @param {(program: Ended) => void} onEnd
 * @returns {Promise<Ended[]>}
 */
async function inSequence(lane, root, onEnd) {
  const all = [];
  for (const program of lane) {
    const one = await ended(program, root);
    all.push(one);
    onEnd(one);
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
