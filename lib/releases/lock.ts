import { link, readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, ifMissing } from '../domain/system-error';
import type { Disk } from './disk';
import { placesIn } from './places';
import { CannotPublish } from './problem';

const holder = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  started: z.string().describe('The start time of the process as the system reports it; empty if unknown.'),
});
type Holder = z.infer<typeof holder>;

/**
 * Runs work on the publishing folder under an exclusive lock. The lock is a file that names the process that holds it. If the named process
 * has ended, the caller takes over the lock.
 *
 * @param pid the id of the process that holds the lock; tests pass the ids of processes that have ended
 * @throws CannotPublish if another process holds the lock; also any error that `work` throws
 */
export async function withLock<Result>(
  disk: Disk,
  folder: string,
  work: () => Promise<Result>,
  pid = process.pid,
): Promise<Result> {
  const { lock } = placesIn(folder);
  await disk.makeFolder(folder);
  const own: Holder = { pid, host: hostname(), started: await startOf(pid) };
  await take(disk, lock, own);
  try {
    await removeTemporaryFiles(disk, lock);
    return await work();
  } finally {
    await disk.remove(lock);
  }
}

async function take(disk: Disk, lock: string, own: Holder): Promise<void> {
  // The file is written under a temporary name first, so that any process that finds the lock can read who holds it.
  const ownLock = `${lock}.${own.pid}`;
  await disk.write(ownLock, `${JSON.stringify(own)}\n`);
  try {
    if (await linked(ownLock, lock)) return;
    const found = await readHolder(lock);
    if (found !== null && !(await hasEnded(found))) throw lockHeldError(lock, found);
    // If two processes find the same abandoned lock, only one can move it away; the other then finds the new lock.
    const dead = `${ownLock}.dead`;
    await disk.rename(lock, dead).catch(ifMissing(undefined));
    const moved = await readHolder(dead);
    if (moved !== null && !(await hasEnded(moved))) {
      await linked(dead, lock);
      await disk.remove(dead);
      throw lockHeldError(lock, moved);
    }
    await disk.remove(dead);
    if (!(await linked(ownLock, lock))) throw lockHeldError(lock, await readHolder(lock));
  } finally {
    await disk.remove(ownLock);
  }
}

/** Creates the lock atomically; returns false if there is one already. */
async function linked(ownLock: string, lock: string): Promise<boolean> {
  try {
    await link(ownLock, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(ifMissing(null));
  if (text === null) return null;
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether the process has ended, even if its id was reused. Returns false for a process on another computer, whose state is unknown. */
async function hasEnded({ pid, host, started }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  const now = await startOf(pid);
  return started !== '' && now !== '' && started !== now;
}

/** The start time of a process, in clock ticks since boot (proc(5), field 22 of `stat`); empty if unknown. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(ifMissing(''));
  // Field 2, the program’s name, is in parentheses and may contain spaces.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function lockHeldError(lock: string, by: Holder | null): CannotPublish {
  const who = by === null ? 'Another process' : `Process ${by.pid} on ${by.host}`;
  return new CannotPublish(
    `${who} is publishing to the same folder. Wait until it has finished. If it is no longer running, remove ${lock}.`,
  );
}

/** Removes the temporary files of processes that were killed while taking the lock. */
async function removeTemporaryFiles(disk: Disk, lock: string): Promise<void> {
  const folder = path.dirname(lock);
  for (const name of await readdir(folder)) {
    const [, pid] = /^publishing\.lock\.(\d+)(?:\.dead)?$/.exec(name) ?? [];
    if (pid === undefined || !(await hasEnded({ pid: Number(pid), host: hostname(), started: '' }))) continue;
    await disk.remove(path.join(folder, name));
  }
}
