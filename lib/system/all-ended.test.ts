import { expect, it } from 'vitest';
import { allEnded } from './all-ended';

it('allEnded throws the first error in the order of the promises, after all of them have ended', async () => {
  const ended: string[] = [];
  const slow = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    ended.push('slow');
    throw new Error('slow');
  };
  await expect(allEnded([slow(), Promise.reject(new Error('fast'))])).rejects.toThrow('slow');
  expect(ended).toEqual(['slow']);
  await expect(allEnded([Promise.resolve(1)])).resolves.toBeUndefined();
});
