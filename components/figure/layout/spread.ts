/** An item with a height, and the position in px at which its centre should be. */
export interface DesiredPosition {
  readonly centre: number;
  readonly height: number;
}

interface Item<W> {
  readonly wish: W;
  readonly index: number;
  /** The distance from the start of the first item to the centre of this one, if all items were stacked without gaps. */
  readonly offset: number;
  /**
   * Where a stack of all items without gaps would have to start to put this item at its desired centre: at 90, for example, if the first
   * item has a height of 20 and a desired centre of 100. If the next item's `start` is lower, the two items would overlap at their desired
   * centres.
   */
  readonly start: number;
}

interface Block<W> {
  readonly items: readonly Item<W>[];
  readonly start: number;
}

/** A block is a group of items without gaps. While the last block overlaps or touches the one before it, merges the two. */
function pool<W>(blocks: readonly Block<W>[]): readonly Block<W>[] {
  const [before, last] = blocks.slice(-2);
  if (before === undefined || last === undefined || before.start < last.start) return blocks;
  const items = [...before.items, ...last.items];
  const start = items.reduce((sum, item) => sum + item.start, 0) / items.length;
  return pool([...blocks.slice(0, -2), { items, start }]);
}

/**
 * Places each item as close as possible (least squares) to its desired centre, so that no items overlap and all are between `low` and
 * `high`. Returns the items in the given order. There must be room for all of them between the bounds.
 */
export function spread<W extends DesiredPosition>(
  desired: readonly W[],
  low: number,
  high: number,
): readonly (W & { placed: number })[] {
  let used = 0;
  const items = desired
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => a.wish.centre - b.wish.centre || a.index - b.index)
    .map(({ wish, index }): Item<W> => {
      const offset = used + wish.height / 2;
      used += wish.height;
      return { wish, index, offset, start: wish.centre - offset };
    });
  return items
    .reduce((blocks: readonly Block<W>[], item) => pool([...blocks, { items: [item], start: item.start }]), [])
    .flatMap((block) => {
      const start = Math.min(Math.max(block.start, low), high - used);
      return block.items.map(({ wish, index, offset }) => ({ index, settled: { ...wish, placed: start + offset } }));
    })
    .sort((a, b) => a.index - b.index)
    .map(({ settled }) => settled);
}
