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
  const residentTree = measureTree(process.pid);
  async function look(): Promise<void> {
    const held = await residentTree().catch(ifMissing(null));
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

/**
 * Returns a function that measures the resident memory of a process and its descendants, in bytes. It reads the files of every other
 * process on the machine only once, because there can be hundreds.
 *
 * @param root the id of the process
 */
export function measureTree(root: number): () => Promise<number> {
  let others: ReadonlySet<number> = new Set();
  return async () => {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const rows = new Map<number, ProcessRow>();
    for (const id of ids) {
      if (others.has(id)) continue;
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(ifMissing(null));
      if (status !== null) rows.set(id, parseStatus(status));
    }
    const own = [...rows].filter(([id]) => descends(rows, id, root));
    const ours = new Set(own.map(([id]) => id));
    others = new Set(ids.filter((id) => !ours.has(id)));
    return own.reduce((sum, [, { resident }]) => sum + resident, 0);
  };
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
