/** A stream of pseudo-random numbers. For the same arguments, `seededRandom` always returns the same stream. */
export interface Random {
  /** Returns a number that is at least 0 and less than 1. */
  readonly next: () => number;
  /** Returns an integer that is at least 0 and less than `below`. */
  readonly below: (below: number) => number;
  /** Returns a random element of a non-empty list. */
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
}

/**
 * Creates a stream with the generator mulberry32. Its 32 bits of state are enough to vary text.
 *
 * @param seed any integer
 * @param place numbers that identify a part of the newsroom. Each part has its own stream, so a change to one part does not affect the
 * others
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
