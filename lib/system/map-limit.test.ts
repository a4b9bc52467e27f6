import { expect, it } from 'vitest';
import { mapLimit } from './map-limit';

it('mapLimit works on a limited number of items at a time, and returns the results in order', async () => {
  let working = 0;
  let most = 0;
  const results = await mapLimit(3, [5, 1, 4, 2, 3, 0], async (turns) => {
    working += 1;
    most = Math.max(most, working);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    working -= 1;
    return turns * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30, 0]);
  expect(most).toBe(3);
});

it('mapLimit rejects with the first error', async () => {
  await expect(mapLimit(2, [1, 2, 3], (item) => Promise.reject(new Error(`${item}`)))).rejects.toThrow('1');
});

it('mapLimit starts no further item after an error', async () => {
  const started: number[] = [];
  const work = async (item: number): Promise<void> => {
    started.push(item);
    await Promise.resolve();
    if (item === 1) throw new Error('1');
  };
  await expect(mapLimit(2, [0, 1, 2, 3, 4, 5, 6, 7], work)).rejects.toThrow('1');
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(started.length).toBeLessThan(5);
});
