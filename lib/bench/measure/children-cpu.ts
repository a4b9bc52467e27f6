import { readFileSync } from 'node:fs';

/** Of Linux, on every architecture that Node runs on. */
const ticksPerSecond = 100;

/**
 * Processor time that all ended children of this process have taken, with theirs, in milliseconds: fields 16 and 17 of
 * `/proc/self/stat`, see proc(5).
 *
 * @throws where there is no /proc, as on systems other than Linux
 */
export function childrenCpu(): number {
  return readChildrenTicks(readFileSync('/proc/self/stat', 'utf8')) * (1000 / ticksPerSecond);
}

/** The sum of both fields, which stand behind the name in parentheses that may itself hold spaces. */
export function readChildrenTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const sum = Number(fields[13]) + Number(fields[14]);
  if (!Number.isFinite(sum)) throw new Error(`Unexpected format of /proc/<id>/stat: ${stat}`);
  return sum;
}
