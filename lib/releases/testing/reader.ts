import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { whereMissing } from '../../domain/system-error';
import { readPage } from '../../html/read-page';
import { smallPages } from './small-site';

/** A reader of a small site through the link that is given out: what it saw that cannot be of one release. */
export class Reader {
  pages = 0;
  readonly mixtures: string[] = [];
  private stopped = false;

  /** @param current the link */
  constructor(private readonly current: string) {}

  /** Opens page after page, and loads what each names, until it is told to stop. */
  async read(): Promise<void> {
    while (!this.stopped) {
      await this.readOnce();
      // Leaves the processor to whoever publishes.
      await setTimeout(1);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  /** Reads every page once, each through the link; then all of them where the link leads at one moment. */
  async readOnce(): Promise<void> {
    await (
      await this.open()
    )();
    const seen = new Set<string>();
    const now = await realpath(this.current).catch(whereMissing(null));
    if (now === null) {
      this.mixtures.push(`${this.current} leads nowhere`);
      return;
    }
    for (const page of smallPages)
      seen.add(await editionIn(path.join(now, page, 'index.html')).catch(whereMissing('removed')));
    // A release that was removed meanwhile is missed by nobody who asks through the link.
    seen.delete('removed');
    if (seen.size > 1) this.mixtures.push(`${now} has pages of ${[...seen].join(' and ')}`);
  }

  /**
   * Opens every page through the link.
   *
   * @returns loads what the pages name, now or later
   */
  async open(): Promise<() => Promise<void>> {
    const loads: (() => Promise<void>)[] = [];
    for (const page of smallPages) {
      await this.note(page, async () => {
        const html = await readFile(path.join(this.current, page, 'index.html'), 'utf8');
        loads.push(() => this.note(page, () => this.load(page, html)));
      });
    }
    return async () => {
      for (const load of loads) await load();
    };
  }

  private async load(page: string, html: string): Promise<void> {
    const edition = editionOf(html);
    for (const asset of readPage(html).targets.filter((target) => /\.(?:css|js)$/.test(target))) {
      const loaded = await editionIn(path.join(this.current, asset));
      if (loaded !== edition) this.mixtures.push(`/${page} of ${edition} got ${asset} of ${loaded}`);
    }
    this.pages += 1;
  }

  private async note(page: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.mixtures.push(`/${page}: ${String(error)}`);
    }
  }
}

export async function editionIn(file: string): Promise<string> {
  return editionOf(await readFile(file, 'utf8'));
}

/** @throws when the text says of no edition that it is of it: it is not whole */
function editionOf(text: string): string {
  const [, edition] = /edition (\w+)/.exec(text) ?? [];
  if (edition === undefined) throw new Error(`No edition in ${JSON.stringify(text)}`);
  return edition;
}
