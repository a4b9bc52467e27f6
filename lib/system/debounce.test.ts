import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from './debounce';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a burst of calls leads to a single run after the burst', async () => {
  const work = vi.fn(() => Promise.resolve());
  const call = debounce(work, 50);
  call();
  await vi.advanceTimersByTimeAsync(40);
  call();
  await vi.advanceTimersByTimeAsync(40);
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  expect(work).toHaveBeenCalledTimes(1);
});

test('calls during a run lead to a single further run, which starts only after the first has ended', async () => {
  let atOnce = 0;
  let most = 0;
  const work = vi.fn(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 500));
    atOnce -= 1;
  });
  const call = debounce(work, 50);
  call();
  await vi.advanceTimersByTimeAsync(100);
  call();
  await vi.advanceTimersByTimeAsync(100);
  call();
  await vi.advanceTimersByTimeAsync(2000);
  expect(work).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});
