/** Whether the slow tests run too, as in `npm run test:full`. */
export const isFull = process.env['PLUMBLINE_TESTS'] === 'full';

/**
 * The number of cases of a property-based test. The seed is fixed, so that a suite that passed once passes again.
 * `FUZZ_RUNS=5000` tries more cases, from a random seed.
 *
 * @param usual the number of cases in the usual suite
 * @param inFull the number of cases in `npm run test:full`, if it is larger
 */
export function tries(usual: number, inFull = usual): { readonly numRuns: number; readonly seed?: number } {
  const search = process.env['FUZZ_RUNS'];
  return search === undefined ? { numRuns: isFull ? inFull : usual, seed: 1 } : { numRuns: Number(search) };
}
