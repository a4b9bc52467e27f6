/**
 * Maps items with an asynchronous function, a limited number at a time, because systems limit the number of open files.
 *
 * @returns the results, in the order of the items
 */
export async function mapLimit<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  async function one(): Promise<void> {
    for (const [index, item] of waiting) results[index] = await work(item);
  }
  await Promise.all(Array.from({ length: limit }, one));
  return results;
}
