import { setImmediate } from 'node:timers/promises';
import { readContent } from '../catalog/read-content';
import { mutantKinds, type MutantKind } from '../mutate/mutant';
import { mutate } from '../mutate/mutate';
import { mutationReport } from '../mutate/report';
import { didYouMean } from '../problems/nearest';
import { editionToday } from '../system/edition';
import { createProgress } from '../system/progress';
import { requireProject } from '../system/project-folder';
import { UsageError } from '../system/usage-error';
import { answerCall, readArguments } from './arguments';

const usage = `Usage: npm run mutate -- [--kind K,K] [--limit N [--seed N]] [--allow N] [--root DIR]

Tests the check: changes the newsroom’s data in memory, so that one number, finding or verdict is wrong; then compares all text with the
data, and expects a problem at that number, finding or verdict. Writes no files. A thousand changes take a minute or two.

  --kind K,K   makes only these kinds of changes: ${mutantKinds.join(', ')}
  --limit N    makes only N changes, spread over the newsroom
  --seed N     the seed for choosing these changes; the default is 1
  --allow N    accepts up to N changes that the check does not report; the default is 0
  --root DIR   the folder of the project, if it is not the current one
  --help       prints this text

The kind "value" changes a number in the data but not in the text. For all other kinds, the numbers in the text follow the data, so that
only the words are wrong: sign turns a rise into a fall; order swaps two numbers; hedge moves the exact number to the other side of the
rounded one in the text; half moves a number across a half or another threshold; extreme inserts a more extreme value; entity and year
replace the only entity or year that a sentence names; and verdict moves the measured values of a claim.

Exit code 0: the check reported all changes, or all but the N allowed; 1: it reported fewer, or the content has problems;
2: invalid arguments.`;

/** `npm run mutate`; see `--help`. */
async function main(): Promise<number> {
  const options = {
    kind: { type: 'string', default: '' },
    limit: { type: 'string' },
    seed: { type: 'string', default: '1' },
    allow: { type: 'string', default: '0' },
    root: { type: 'string', default: process.cwd() },
  } as const;
  const read = readArguments(process.argv.slice(2), options, usage);
  if (read.kind !== 'read') return answerCall(read, usage);
  const { kind, limit, seed, allow, root } = read.values;
  const numbers = [limit ?? '0', seed, allow];
  if (!numbers.every((text) => /^\d+$/.test(text))) {
    console.error(`Write whole numbers for --limit, --seed and --allow; got ${numbers.join(', ')}.\n\n${usage}`);
    return 2;
  }
  const names = kind.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !isKind(name));
  if (unknown !== undefined) {
    console.error(`There is no kind "${unknown}". ${didYouMean(unknown, mutantKinds, 'kinds')}`);
    return 2;
  }
  try {
    requireProject(root);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
  const days = { date: null, edition: await editionToday(root) };
  const files = await readContent(root);
  const which = { kinds: names.filter(isKind), limit: limit === undefined ? null : Number(limit), seed: Number(seed) };
  const result = await createProgress(process.stderr, () => performance.now()).step('Checking mutants', async (log) =>
    mutate(files, days, which, async (done, all) => {
      log(`${done} of ${all} checks`);
      // Lets the progress display redraw.
      await setImmediate();
    }),
  );
  if (result === null) {
    console.error('The content has problems. Fix them first: npm run check');
    return 1;
  }
  console.log(mutationReport(result));
  return result.tried.filter(({ isKilled }) => !isKilled).length > Number(allow) ? 1 : 0;
}

function isKind(name: string): name is MutantKind {
  return mutantKinds.some((kind) => kind === name);
}

process.exitCode = await main();
