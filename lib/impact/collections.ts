/** The union of two lists, without duplicates and sorted. */
export function union<Item extends string>(a: Iterable<Item>, b: Iterable<Item>): Item[] {
  return [...new Set([...a, ...b])].sort();
}

/** Whether two plain values serialise to the same text. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
