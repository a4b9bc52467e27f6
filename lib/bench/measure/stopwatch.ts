/** The cost of a piece of work, in milliseconds: wall-clock time, and processor time of all threads. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Starts a measurement. The returned function returns the cost so far. */
export function stopwatch(): () => Cost {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  };
}

/** The median of a list of times. If the length of the list is even, this is the longer of the two middle times. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
