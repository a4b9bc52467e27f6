/** Everything that is in one or the other, once, sorted. */
export function union<Item extends string>(a: Iterable<Item>, b: Iterable<Item>): Item[] {
  return [...new Set([...a, ...b])].sort();
}

/** Whether two plain values are written alike: what readers or records are given does not differ. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
