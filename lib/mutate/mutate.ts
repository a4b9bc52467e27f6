import type { ContentFile } from '../catalog/read-content';
import { parseContent } from '../catalog/parse-content';
import { groupBy } from '../domain/group-by';
import { offsetAt } from '../problems/text-position';
import type { Problem } from '../problems/problem';
import { claimMutants } from './claim-mutants';
import { fieldMutants } from './field-mutants';
import { findingMutants } from './finding-mutants';
import { together, type Mutant, type MutantKind, type Mutants, type Untried } from './mutant';
import { entityMutants, yearMutants } from './name-mutants';
import { mutableNewsroom, type MutableNewsroom } from './newsroom';
import { signMutants, valueMutants } from './number-mutants';
import { statsInText } from './stats-in-text';
import { wordMutants } from './word-mutants';

export interface MutationOptions {
  /** The kinds to try; all if empty. */
  readonly kinds: readonly MutantKind[];
  /** How many mutants to try at most; null for all. */
  readonly limit: number | null;
  /** Chooses which mutants are tried, if there are more than the limit. */
  readonly seed: number;
}

/** A mutant, and whether the check reported a problem in the statement that is wrong. */
interface Tried {
  readonly mutant: Mutant;
  readonly isKilled: boolean;
}

export interface Mutation {
  readonly tried: readonly Tried[];
  readonly untried: readonly Untried[];
  /** The text of each file, by its path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Changes the data in memory so that one statement is wrong, and checks the newsroom. Does this for one statement after another.
 *
 * @param days `date` and `edition`: see `checkNewsroom`
 * @param onCheck is awaited before each check; receives the number of checks done and the total
 * @returns null if the newsroom has problems before anything is changed
 */
export async function mutate(
  files: readonly ContentFile[],
  days: { readonly date: string | null; readonly edition: string | null },
  { kinds, limit, seed }: MutationOptions,
  onCheck: (done: number, all: number) => Promise<void> = () => Promise.resolve(),
): Promise<Mutation | null> {
  const parsed = parseContent(files);
  const newsroom = mutableNewsroom(parsed, files, days);
  if (newsroom === null) return null;
  const { mutants, untried } = mutantsIn(newsroom);
  const isWanted = ({ kind }: { readonly kind: MutantKind }): boolean => kinds.length === 0 || kinds.includes(kind);
  const chosen = sample(mutants.filter(isWanted), limit, seed);
  // If the same edits make several statements wrong, one check is enough for all of them.
  const groups = [...groupBy(chosen, checkOf).values()];
  const tried: Tried[] = [];
  for (const [index, group] of groups.entries()) {
    await onCheck(index, groups.length);
    const [first] = group;
    const problems = first === undefined ? [] : newsroom.check(first.edits, first.digits);
    tried.push(...group.map((mutant) => ({ mutant, isKilled: problems.some((one) => isAt(mutant, one, newsroom)) })));
  }
  return { tried: tried.sort(inOrder), untried: untried.filter(isWanted), texts: newsroom.texts };
}

function mutantsIn(newsroom: MutableNewsroom): Mutants {
  const sentences = statsInText(newsroom);
  return together([
    ...sentences.flatMap((stats) => [
      ...stats.flatMap((stat) => [valueMutants(stat, newsroom), signMutants(stat, newsroom)]),
      entityMutants(stats, newsroom),
      yearMutants(stats, newsroom),
      wordMutants(stats, newsroom),
    ]),
    fieldMutants(newsroom),
    findingMutants(newsroom),
    claimMutants(newsroom),
  ]);
}

function isAt({ place }: Mutant, { file, position }: Problem, { texts }: MutableNewsroom): boolean {
  if (file !== place.file) return false;
  const offset = offsetAt(texts.get(file) ?? '', position);
  return offset >= place.start && offset < place.end;
}

function checkOf({ digits, edits }: Mutant): string {
  return [digits, ...edits.map(({ name }) => name)].join('\n');
}

/**
 * Chooses up to `limit` items, evenly spread.
 *
 * @param seed the index at which to start
 */
function sample<Item>(items: readonly Item[], limit: number | null, seed: number): readonly Item[] {
  if (limit === null || limit >= items.length) return items;
  const chosen = Array.from(
    { length: limit },
    (_, step) => (seed + Math.floor((step * items.length) / limit)) % items.length,
  );
  return items.filter((_, index) => chosen.includes(index));
}

function inOrder({ mutant: a }: Tried, { mutant: b }: Tried): number {
  return a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : a.place.start - b.place.start;
}
