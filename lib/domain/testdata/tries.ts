/** Whether the slow proofs are run too, as `npm run test:full` has them run. */
export const isFull = process.env['PLUMBLINE_TESTS'] === 'full';

/**
 * How often a property is tried: the same cases each time, so that a suite that passed passes again. `FUZZ_RUNS=5000` goes on a
 * longer search, for others.
 *
 * @param usual how many cases the suite tries
 * @param inFull how many `npm run test:full` tries, where that is more
 */
export function tries(usual: number, inFull = usual): { readonly numRuns: number; readonly seed?: number } {
  const search = process.env['FUZZ_RUNS'];
  return search === undefined ? { numRuns: isFull ? inFull : usual, seed: 1 } : { numRuns: Number(search) };
}
