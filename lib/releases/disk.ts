import { copyFile, link, mkdir, open, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { codeOf } from '../domain/system-error';

/**
 * The changes that publishing makes to the disk. Each kind of change is one method, so that a test can end the process after the nth
 * change.
 */
export interface Disk {
  /** Creates a folder and its parents. */
  makeFolder(folder: string): Promise<void>;
  /** Copies a file, and waits until its bytes are on the disk. */
  copy(from: string, to: string): Promise<void>;
  /** Creates a hard link to a file, or copies the file if the file system does not support hard links. */
  link(from: string, to: string): Promise<void>;
  /** Writes a file, and waits until its bytes are on the disk. */
  write(file: string, text: string): Promise<void>;
  symlink(target: string, place: string): Promise<void>;
  /** Moves a file, link or folder within the file system, and atomically replaces an existing file or link at `to`. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with its contents, if it exists. */
  remove(place: string): Promise<void>;
}

/**
 * The codes of the errors after which `link` copies instead: the device is different, hard links are not supported, or a file has too many
 * links.
 */
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
