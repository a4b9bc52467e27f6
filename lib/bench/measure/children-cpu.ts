import { readFileSync } from 'node:fs';

/** Clock ticks per second on Linux, on every architecture that Node supports. */
const ticksPerSecond = 100;

/**
 * The processor time, in milliseconds, of all ended child processes and their own children: fields 16 and 17 of `/proc/self/stat`, see
 * proc(5).
 *
 * @throws if there is no /proc, as on systems other than Linux
 */
export function childrenCpu(): number {
  return readChildrenTicks(readFileSync('/proc/self/stat', 'utf8')) * (1000 / ticksPerSecond);
}

/**
 * Returns the sum of fields 16 and 17 of `/proc/self/stat`. They come after the process name, which is in parentheses and may contain
 * spaces.
 */
export function readChildrenTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const sum = Number(fields[13]) + Number(fields[14]);
  if (!Number.isFinite(sum)) throw new Error(`Unexpected format of /proc/<id>/stat: ${stat}`);
  return sum;
}
