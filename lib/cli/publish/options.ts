import { parseArgs } from 'node:util';
import { UsageError } from '../../system/usage-error';

export const usage = `Usage: npm run publish -- --to DIR [--from DIR] [--keep N]
       npm run publish -- --to DIR --rollback [--keep N]

Builds the site, verifies it and deploys it atomically: DIR/current then points to the new release.

  --to DIR      the folder to publish to; configure the web server to serve DIR/current
  --from DIR    publishes an existing build, such as out, instead of building
  --keep N      how many releases to keep for rollbacks, including this one; the default is 5
  --rollback    restores the release before the current one
  --help        prints this text

Exit code 0: published, or nothing has changed; 1: not published, DIR/current is unchanged; 2: invalid arguments.`;

export type PublishCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'rollback'; readonly to: string; readonly keep: number }
  /** `from` is the folder of an existing build; null to build the site. */
  | { readonly kind: 'publish'; readonly to: string; readonly keep: number; readonly from: string | null };

/** @throws UsageError with the error and the usage */
export function readOptions(args: readonly string[]): PublishCommand {
  const { help, to, from, keep: asked, rollback } = parse(args);
  if (help) return { kind: 'help' };
  if (to === undefined || to === '') throw wrong('Specify where to publish: --to DIR.');
  if (!/^[1-9]\d{0,3}$/.test(asked)) throw wrong(`--keep is "${asked}": write a number from 1 to 9999.`);
  const keep = Number(asked);
  if (!rollback) return { kind: 'publish', to, keep, from: from ?? null };
  if (from !== undefined) throw wrong('--rollback restores an earlier release, so it cannot be combined with --from.');
  return { kind: 'rollback', to, keep };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        from: { type: 'string' },
        keep: { type: 'string', default: '5' },
        rollback: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(message: string): UsageError {
  return new UsageError(`${message}\n\n${usage}`);
}
