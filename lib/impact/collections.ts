/** Returns the items of both lists as one list, sorted and without duplicates. */
export function union<Item extends string>(a: Iterable<Item>, b: Iterable<Item>): Item[] {
  return [...new Set([...a, ...b])].sort();
}

/** Returns whether two values have the same JSON. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
