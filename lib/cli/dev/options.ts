import { parseArgs } from 'node:util';

export const usage = `Usage: npm run dev -- [--port 3000]

Shows the site while you write, drafts included, at http://localhost:3000/ or the next free port. What you save shows at once;
Ctrl-C ends it.

  --port N   the port to start with (3000)
  --help     this text`;

export type DevCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'dev'; readonly port: number };

/** Reads the command line of `npm run dev`. */
export function readDevOptions(args: readonly string[]): DevCommand {
  const wrong = (message: string) => ({ kind: 'wrong', message: `${message}\n\n${usage}` }) as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '3000' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port <= 65_535)) return wrong(`--port is "${values.port}": write a number from 0 to 65535.`);
    return { kind: 'dev', port };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}
