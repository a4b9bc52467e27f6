/** Something with a height that would like its centre at a place, in px. */
export interface Wish {
  readonly centre: number;
  readonly height: number;
}

interface Item<W> {
  readonly wish: W;
  readonly index: number;
  /** From the start of the first of all items to the centre of this one, were they set without a gap. */
  readonly offset: number;
  /** The wish less the offset: items do not overlap exactly if these are in order. */
  readonly start: number;
}

interface Block<W> {
  readonly items: readonly Item<W>[];
  readonly start: number;
}

/** Joins the last block to the one before it as long as they are out of order. */
function pool<W>(blocks: readonly Block<W>[]): readonly Block<W>[] {
  const [before, last] = blocks.slice(-2);
  if (before === undefined || last === undefined || before.start < last.start) return blocks;
  const items = [...before.items, ...last.items];
  const start = items.reduce((sum, item) => sum + item.start, 0) / items.length;
  return pool([...blocks.slice(0, -2), { items, start }]);
}

/**
 * Each wish with the centre it gets: as near as possible (least squares) to what was wished, with nothing overlapping and
 * all between `low` and `high`; in the order given. The heights must fit between the bounds.
 */
export function spread<W extends Wish>(
  wishes: readonly W[],
  low: number,
  high: number,
): readonly (W & { placed: number })[] {
  let used = 0;
  const items = wishes
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
