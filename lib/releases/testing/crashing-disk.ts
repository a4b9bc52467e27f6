import { writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../../domain/system-error';
import type { Disk } from '../disk';

/** When the work ends: during a change (or just before, if the change is atomic), or just after it. */
export type Moment = 'within' | 'after';

/** The number of the change, from 1, and the moment at which the work ends. */
export interface CrashPoint {
  readonly at: number;
  readonly moment: Moment;
  /** Ends the work. The disk calls this and waits for the promise, so it makes no further changes. */
  readonly die: () => Promise<never>;
}

/** A disk that counts the changes made to it, and ends the work at one of them. */
export class CrashingDisk implements Disk {
  changes = 0;

  /**
   * @param crashPoint null for a disk that only counts its changes
   * @param afterEach called and awaited after each change
   */
  constructor(
    private readonly real: Disk,
    private readonly crashPoint: CrashPoint | null,
    private readonly afterEach: () => Promise<void> = async () => undefined,
  ) {}

  makeFolder(folder: string): Promise<void> {
    return this.change(() => this.real.makeFolder(folder));
  }

  copy(from: string, to: string): Promise<void> {
    return this.change(
      () => this.real.copy(from, to),
      async () => {
        const bytes = await readFile(from);
        writeFileSync(to, bytes.subarray(0, bytes.length / 2));
      },
    );
  }

  link(from: string, to: string): Promise<void> {
    return this.change(() => this.real.link(from, to));
  }

  write(file: string, text: string): Promise<void> {
    return this.change(
      () => this.real.write(file, text),
      async () => writeFileSync(file, text.slice(0, text.length / 2)),
    );
  }

  symlink(target: string, place: string): Promise<void> {
    return this.change(() => this.real.symlink(target, place));
  }

  rename(from: string, to: string): Promise<void> {
    return this.change(() => this.real.rename(from, to));
  }

  remove(place: string): Promise<void> {
    return this.change(
      () => this.real.remove(place),
      async () => {
        const [first] = await readdir(place).catch(ifMissing([]));
        if (first !== undefined) await this.real.remove(path.join(place, first));
      },
    );
  }

  private async change(whole: () => Promise<void>, half: () => Promise<void> = async () => undefined): Promise<void> {
    this.changes += 1;
    const crashPoint = this.changes === this.crashPoint?.at ? this.crashPoint : null;
    if (crashPoint?.moment === 'within') {
      await half();
      await crashPoint.die();
    }
    await whole();
    await crashPoint?.die();
    await this.afterEach();
  }
}
