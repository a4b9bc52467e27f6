import { readArguments, type HelpOrError } from '../arguments';

export const usage = `Usage: npm run dev -- [--port 3000]

Serves the site while you write, with drafts, at http://localhost:3000/ or the next free port. Saved changes appear at once.
Press Ctrl-C to stop.

  --port N   the first port to try; the default is 3000
  --help     prints this text

Exit code 0: stopped; 1: not started, with the reason; 2: invalid arguments.`;

export function readDevOptions(args: readonly string[]): { readonly kind: 'dev'; readonly port: number } | HelpOrError {
  const read = readArguments(args, { port: { type: 'string', default: '3000' } }, usage);
  if (read.kind !== 'read') return read;
  const { port: asked } = read.values;
  const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (port <= 65_535) return { kind: 'dev', port };
  return { kind: 'wrong', message: `--port is "${asked}": write a number from 0 to 65535.\n\n${usage}` };
}
