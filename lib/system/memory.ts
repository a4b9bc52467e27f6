import { readdir, readFile } from 'node:fs/promises';
import { ifMissing } from '../domain/system-error';

/**
 * Measures the resident memory of this process and its descendants, twice a second. Memory pages that processes share count once for each
 * process.
 *
 * @returns a function that stops and returns the peak, in bytes; null if the system has no /proc
 */
export function watchMemory(): () => number | null {
  let most: number | null = null;
  async function look(): Promise<void> {
    const held = await residentTree(process.pid).catch(ifMissing(null));
    if (held !== null) most = Math.max(most ?? 0, held);
  }
  const timer = setInterval(() => void look(), 500);
  timer.unref();
  return () => {
    clearInterval(timer);
    return most;
  };
}

interface ProcessRow {
  readonly parent: number;
  readonly resident: number;
}

async function residentTree(root: number): Promise<number> {
  const rows = new Map<number, ProcessRow>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(ifMissing(null));
    if (status !== null) rows.set(Number(name), parseStatus(status));
  }
  let sum = 0;
  for (const [id, { resident }] of rows) if (descends(rows, id, root)) sum += resident;
  return sum;
}

/** Parses `/proc/<id>/status`. A process that has just ended uses no memory. */
export function parseStatus(status: string): ProcessRow {
  const parent = /^PPid:\s+(\d+)$/m.exec(status)?.[1];
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return { parent: Number(parent ?? 0), resident: Number(kilobytes ?? 0) * 1024 };
}

function descends(rows: ReadonlyMap<number, ProcessRow>, id: number, root: number): boolean {
  for (let at: number | undefined = id; at !== undefined && at !== 0; at = rows.get(at)?.parent) {
    if (at === root) return true;
  }
  return false;
}
