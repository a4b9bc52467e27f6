import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from '../system/end-with-parent.mjs';
import { run, setup } from '../system/setup.mjs';

/** `npm start [-- --port 4001]`: installs missing packages, builds the site and serves it. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);

endWithParent();
await setup(root);
const { readServeOptions } = await import('./serve/options.mjs');
const options = readServeOptions(args);
if ('help' in options) {
  console.log(options.help);
  process.exit(0);
}
if ('wrong' in options) {
  console.error(options.wrong);
  process.exit(2);
}

/** @param {string[]} parameters */
function typescript(...parameters) {
  return run(process.execPath, ['--import', 'tsx', ...parameters], { cwd: root });
}

const built = await typescript('lib/cli/build.ts');
process.exitCode = built === 0 ? await typescript('lib/cli/serve.ts', ...args) : built;
