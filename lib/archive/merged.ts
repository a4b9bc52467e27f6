import { parsePublished, publishedPath, type PublishedLine, type PublishedList } from '../catalog/parse-published';
import { fileStart, type Problem } from '../problems/problem';
import { git } from '../system/git';

/** The lists of published addresses on all sides of a merge. */
type Sides = readonly PublishedList[];

/** Git’s names for the other side during a merge, a cherry-pick or a rebase. */
const otherSides = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD'];

/** The maximum number of problems that are reported in full; any others are only counted. */
const named = 3;

/**
 * Reads the lists from which a merged list may take lines: those in the last commit, in its parents if it is a merge, and on the other side
 * of an unfinished merge. If the list in a commit was edited by hand, the lists in the commit’s parents are used instead.
 */
export async function sidesOfMerge(root: string): Promise<Sides> {
  const [, ...parents] = await commitAndParents(root, 'HEAD');
  const names = ['HEAD', ...(parents.length > 1 ? parents : []), ...otherSides];
  return (await Promise.all(names.map((name) => listsOfParents(root, name)))).flat();
}

async function listsOfParents(root: string, name: string): Promise<Sides> {
  const [hash, ...parents] = await commitAndParents(root, name);
  if (hash === undefined) return [];
  const shown = await git(root, ['show', `${hash}:./${publishedPath}`]);
  if (shown.code !== 0) return [];
  const list = parsePublished(shown.output.toString());
  if (list.problems.length === 0) return [list];
  return (await Promise.all(parents.map((parent) => listsOfParents(root, parent)))).flat();
}

/** The hashes of a commit and its parents; empty if git has no such commit. */
async function commitAndParents(root: string, name: string): Promise<string[]> {
  const found = await git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (found.code !== 0) return [];
  const listed = await git(root, ['rev-list', '--parents', '--max-count=1', found.output.toString().trim()]);
  return listed.output.toString().trim().split(' ');
}

/** Reports each entry of a merged list that no side of the merge has, and each address that a side has but the merged list lacks. */
export function linesOnNoSide(merged: PublishedList, sides: Sides): Problem[] {
  if (sides.length === 0)
    return [
      problemOf(fileStart.line, 'git has no earlier version of this file that `npm run keep` wrote.', {
        hint: 'Before you merge, commit the list that npm run keep wrote: --merged only joins lists that are in git.',
      }),
    ];
  const foreign = [...merged.addresses].flatMap(([address, line]) => {
    const known = sides.flatMap((side) => side.addresses.get(address) ?? []);
    return known.some(({ statement }) => statement === line.statement)
      ? []
      : [unknownLineProblem(address, line, known)];
  });
  const missing = [...new Set(sides.flatMap(({ addresses }) => [...addresses.keys()]))]
    .filter((address) => !merged.addresses.has(address))
    .map((address) =>
      problemOf(fileStart.line, `${address} was published, but is no longer in this list.`, {
        hint: `Copy the lines for this address from the branch that still has them.`,
      }),
    );
  const all = [...foreign.sort((a, b) => a.position.line - b.position.line), ...missing];
  const rest = all.length - named;
  if (rest <= 0) return all;
  return [
    ...all.slice(0, named),
    problemOf(fileStart.line, `Further problems in this list that are not shown: ${rest}.`, {
      hint: 'Fix the problems above first.',
    }),
  ];
}

/** Reports the first line in an address's entry that no side of the merge has. */
function unknownLineProblem(
  address: string,
  { position, statement }: PublishedLine,
  known: readonly PublishedLine[],
): Problem {
  const lines = (statement ?? '').split('\n');
  const there = new Set(known.flatMap((one) => (one.statement ?? '').split('\n')));
  const at = Math.max(
    lines.findIndex((line) => !there.has(line)),
    0,
  );
  const written = at === 0 ? [address, ...(statement === null ? [] : [lines[0]])].join(' ') : (lines[at] ?? '').trim();
  return problemOf(position.line + at, `“${written}” does not match the list of any merged branch.`, {
    hint: `Take all lines of ${address} from one branch. If you did not merge, restore the file: git checkout ${publishedPath}.`,
  });
}

function problemOf(line: number, message: string, { hint }: { readonly hint: string }): Problem {
  return { rule: 'revision/silent', file: publishedPath, position: { line, column: 1 }, message, hint };
}
