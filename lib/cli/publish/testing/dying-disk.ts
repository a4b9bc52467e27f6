import { readdir, readFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Disk } from '../disk';

/** Where in a change the process ends: in the middle, as far as it has one (before it if not), or right after it. */
export type Moment = 'within' | 'after';

/** A disk of which each change is counted, and on which the process is killed at the nth. */
export class DyingDisk implements Disk {
  changes = 0;

  /** @param killAt number of the change, from 1; 0 for none */
  constructor(
    private readonly real: Disk,
    private readonly killAt: number,
    private readonly moment: Moment,
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
        const [first] = await readdir(place).catch(() => []);
        if (first !== undefined) await this.real.remove(path.join(place, first));
      },
    );
  }

  private async change(whole: () => Promise<void>, half: () => Promise<void> = async () => undefined): Promise<void> {
    this.changes += 1;
    const isLast = this.changes === this.killAt;
    if (isLast && this.moment === 'within') {
      await half();
      process.kill(process.pid, 'SIGKILL');
    }
    await whole();
    if (isLast) process.kill(process.pid, 'SIGKILL');
  }
}
