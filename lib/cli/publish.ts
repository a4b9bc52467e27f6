import { explainFailure } from '../build/explain';
import { createProgress } from '../system/progress';
import { publishCommand } from './publish/command';
import { UsageError } from '../system/usage-error';
import { readOptions } from './publish/options';
import { CannotPublish } from '../releases/problem';

/**
 * `npm run publish -- --to DIR`: builds, verifies and deploys the site atomically; see `--help`.
 * Exit code 0: published, or unchanged; 1: not published, with the reason; 2: invalid arguments.
 */
async function main(args: readonly string[]): Promise<number> {
  try {
    const progress = createProgress(process.stdout, () => performance.now());
    console.log(await publishCommand(readOptions(args), { root: process.cwd(), progress }));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    const reason = error instanceof CannotPublish ? `\n${error.message}` : explainFailure(error);
    console.error(`${reason}\nPublish failed; the live site is unchanged.`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
