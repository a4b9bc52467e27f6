import { copyFile, link, mkdir, open, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { codeOf } from '../domain/system-error';

/**
 * Every change that publishing makes to the disk, one method each: a test that ends the process after the nth change has
 * no other place to look at.
 */
export interface Disk {
  /** Makes a folder and those above it. */
  makeFolder(folder: string): Promise<void>;
  /** Copies a file's bytes, and waits until they are on the disk. */
  copy(from: string, to: string): Promise<void>;
  /** Gives a file a second name; a copy where the file system has no such thing. */
  link(from: string, to: string): Promise<void>;
  /** Writes a file, and waits until it is on the disk. */
  write(file: string, text: string): Promise<void>;
  symlink(target: string, place: string): Promise<void>;
  /** Moves within the file system; what is at `to`, a folder excepted, is replaced at once. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all that is in it, if it is there. */
  remove(place: string): Promise<void>;
}

/** Why a file system refuses a second name: another device, none at all, or too many. */
const noLinks = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK']);

export const realDisk: Disk = {
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },
  async copy(from, to) {
    await copyFile(from, to);
    const file = await open(to, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async link(from, to) {
    try {
      await link(from, to);
    } catch (error) {
      if (!noLinks.has(codeOf(error))) throw error;
      await realDisk.copy(from, to);
    }
  },
  write: (file, text) => writeFile(file, text, { flush: true }),
  symlink: (target, place) => symlink(target, place),
  rename,
  remove: (place) => rm(place, { recursive: true, force: true }),
};
