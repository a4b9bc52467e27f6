import { allEnded } from './all-ended';

/**
 * Maps items with an asynchronous function, a limited number at a time, because systems limit the number of open files.
 *
 * @returns the results, in the order of the items; after an error, starts no further item, and throws when the items in work have ended
 */
export async function mapLimit<Item, Result>(
  limit: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let hasFailed = false;
  async function one(): Promise<void> {
    for (const [index, item] of waiting) {
      if (hasFailed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  await allEnded(Array.from({ length: limit }, one));
  return results;
}
