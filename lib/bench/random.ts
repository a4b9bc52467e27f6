/** A stream of numbers that look random and depend on nothing but the seed. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
}

/**
 * Makes a stream (mulberry32: good enough to vary text, and 32 bits of state).
 *
 * @param seed any whole number
 * @param place tells streams of one seed apart, so that one part of a newsroom can change without the others
 */
export function seededRandom(seed: number, ...place: readonly number[]): Random {
  let state =
    [seed, ...place].reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) + 0x6d2b79f5, 0x2545f491) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (list) => list[below(list.length)] ?? list[0] };
}
