/**
 * How often a property is tried: the same cases each time, so that a suite that passed passes again. `FUZZ_RUNS=5000` goes on a
 * longer search, for others.
 *
 * @param usual how many cases the suite tries
 */
export function tries(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const search = process.env['FUZZ_RUNS'];
  return search === undefined ? { numRuns: usual, seed: 1 } : { numRuns: Number(search) };
}
