import { link, readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, whereMissing } from '../domain/system-error';
import type { Disk } from './disk';
import { placesIn } from './places';
import { CannotPublish } from './problem';

const holder = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  started: z.string().describe('When the process began, as the system counts; empty where it does not say.'),
});
type Holder = z.infer<typeof holder>;

/**
 * Does some work on a folder that is published to, while nobody else does. The lock is a file that names its holder; the
 * lock of a process that is no more is taken over.
 *
 * @param pid of the holder; tests hold locks for processes that are no more
 * @throws CannotPublish when another process holds the lock; what `work` throws
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
    await tidy(disk, lock);
    return await work();
  } finally {
    await disk.remove(lock);
  }
}

async function take(disk: Disk, lock: string, own: Holder): Promise<void> {
  // Written whole under another name first: whoever finds the lock can read whose it is.
  const ours = `${lock}.${own.pid}`;
  await disk.write(ours, `${JSON.stringify(own)}\n`);
  try {
    if (await linked(ours, lock)) return;
    const found = await readHolder(lock);
    if (found !== null && !(await isGone(found))) throw held(lock, found);
    // Of two processes that find the same dead lock, one moves it away: the other then finds the lock of the first.
    const dead = `${ours}.dead`;
    await disk.rename(lock, dead).catch(whereMissing(undefined));
    const moved = await readHolder(dead);
    if (moved !== null && !(await isGone(moved))) {
      await linked(dead, lock);
      await disk.remove(dead);
      throw held(lock, moved);
    }
    await disk.remove(dead);
    if (!(await linked(ours, lock))) throw held(lock, await readHolder(lock));
  } finally {
    await disk.remove(ours);
  }
}

/** Makes the lock in one step, which fails where there is one. */
async function linked(ours: string, lock: string): Promise<boolean> {
  try {
    await link(ours, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(whereMissing(null));
  if (text === null) return null;
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether the process has ended, even if another now has its number. Of a process of another computer nothing is known. */
async function isGone({ pid, host, started }: Holder): Promise<boolean> {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  const now = await startOf(pid);
  return started !== '' && now !== '' && started !== now;
}

/** When a process began, in clock ticks since the computer did (proc(5), field 22 of `stat`); empty where it is not told. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(whereMissing(''));
  // The name of the program, which is field 2, may have spaces in it, and stands in brackets.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function held(lock: string, by: Holder | null): CannotPublish {
  const who = by === null ? 'Another process' : `Process ${by.pid} on ${by.host}`;
  return new CannotPublish(
    `${who} is publishing to the same folder. Wait until it has finished. If it is no longer running, remove ${lock}.`,
  );
}

/** Removes what processes that were killed while they took the lock have left beside it. */
async function tidy(disk: Disk, lock: string): Promise<void> {
  const folder = path.dirname(lock);
  for (const name of await readdir(folder)) {
    const [, pid] = /^publishing\.lock\.(\d+)(?:\.dead)?$/.exec(name) ?? [];
    if (pid === undefined || !(await isGone({ pid: Number(pid), host: hostname(), started: '' }))) continue;
    await disk.remove(path.join(folder, name));
  }
}
