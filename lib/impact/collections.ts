/** The items by a key, in their order. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Everything that is in one or the other, once, sorted. */
export function union<Item extends string>(a: Iterable<Item>, b: Iterable<Item>): Item[] {
  return [...new Set([...a, ...b])].sort();
}

/** Whether two plain values are written alike: what readers or records are given does not differ. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
