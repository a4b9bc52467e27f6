/**
 * The number of cases of a property-based test. The seed is fixed, so that a suite that passed once passes again.
 * `FUZZ_RUNS=5000` tries more cases, from a random seed.
 *
 * @param usual the number of cases in the usual suite
 */
export function tries(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const search = process.env['FUZZ_RUNS'];
  return search === undefined ? { numRuns: usual, seed: 1 } : { numRuns: Number(search) };
}
