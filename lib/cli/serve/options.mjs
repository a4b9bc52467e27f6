import { parseArgs } from 'node:util';

/**
 * @typedef {object} ServeOptions
 * @property {number} port 0 for any free port
 * @property {string} host
 * @property {boolean} strictPort whether to fail if the port is in use, instead of trying the next one
 */

const usage = `Usage: npm run serve -- [--port 4000] [--host 127.0.0.1] [--strict-port]

Serves the built site in out/, as a static host would. npm start builds the site first and accepts the same options.

  --port N        the first port to try; the default is 4000
  --host HOST     the address to listen on; the default is 127.0.0.1, for this computer only
  --strict-port   fails if the port is in use, instead of trying the next one
  --help          prints this text

Exit code 0: stopped; 1: not started, with the reason; 2: invalid arguments.`;

/**
 * Reads the command line of `npm run serve` and `npm start`.
 * @param {string[]} args
 * @returns {ServeOptions | { help: string } | { wrong: string }} `help` is the usage; `wrong` is the error and the usage
 */
export function readServeOptions(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4000' },
        host: { type: 'string', default: '127.0.0.1' },
        'strict-port': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { help: usage };
    const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65_535)) return { wrong: `--port is "${values.port}": write a number from 0 to 65535.\n\n${usage}` };
    return { port, host: values.host, strictPort: values['strict-port'] };
  } catch (error) {
    return { wrong: `${error instanceof Error ? error.message : String(error)}\n\n${usage}` };
  }
}
