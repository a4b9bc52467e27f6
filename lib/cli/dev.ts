import { answerCall } from './arguments';
import { readDevOptions, usage } from './dev/options';
import { endWithParent } from '../system/end-with-parent.mjs';

/** `npm run dev`: serves the site while you write; see `--help`. Exit code 0: stopped; 1: not started; 2: invalid arguments. */
async function main(args: readonly string[]): Promise<void> {
  const command = readDevOptions(args);
  if (command.kind !== 'dev') {
    process.exitCode = answerCall(command, usage);
    return;
  }
  endWithParent();
  // Printed first, because loading the code takes a while.
  console.log(
    'Starting Plumbline. The first start takes a minute or two, later ones a few seconds. Press Ctrl-C to stop.',
  );
  const { runDev } = await import('../dev/run-dev');
  await runDev({ root: process.cwd(), port: command.port });
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
