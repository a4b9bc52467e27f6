/** What a piece of work took, in milliseconds: of the clock on the wall, and of processor time over all threads. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/** Starts to measure; the function that it returns says what was taken since. */
export function stopwatch(): () => Taken {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  };
}

/** The middle one of some times; of an even number, the later of the two. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
