import { readFile, writeFile } from 'node:fs/promises';
import { answerCall, readArguments } from './arguments';
import { withGeneratedParts } from './guide/editors-guide';

const usage = `Usage: npm run guide

Regenerates the tables in content/README.md from the schemas.

  --help   prints this text

Exit code 0: written; 1: not written, with the reason; 2: invalid arguments.`;

const file = 'content/README.md';

/** `npm run guide`; see `--help`. */
async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2), {}, usage);
  if (read.kind !== 'read') return answerCall(read, usage);
  await writeFile(file, withGeneratedParts(await readFile(file, 'utf8')));
  console.log(`Wrote the tables in ${file}.`);
  return 0;
}

process.exitCode = await main();
