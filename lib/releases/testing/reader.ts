import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ifMissing } from '../../domain/system-error';
import { readPage } from '../../html/read-page';
import { smallPages } from './small-site';

/**
 * Acts as a reader of a small site, through the symbolic link to the live release. Records combinations of files that cannot come from one
 * release.
 */
export class Reader {
  pages = 0;
  readonly mixtures: string[] = [];
  private stopped = false;

  /** @param current the path of the symbolic link to the live release */
  constructor(private readonly current: string) {}

  /** Opens pages and loads their assets until `stop` is called. */
  async read(): Promise<void> {
    while (!this.stopped) {
      await this.readOnce();
      // Yields the processor to the publisher.
      await setTimeout(1);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  /** Reads every page through the symbolic link, and then every page in the folder to which the link points. */
  async readOnce(): Promise<void> {
    await (
      await this.open()
    )();
    const seen = new Set<string>();
    const now = await realpath(this.current).catch(ifMissing(null));
    if (now === null) {
      this.mixtures.push(`${this.current} does not lead to a release`);
      return;
    }
    for (const page of smallPages)
      seen.add(await editionIn(path.join(now, page, 'index.html')).catch(ifMissing('removed')));
    // The old release may have been removed in the meantime. Readers do not notice this, because they use the symbolic link.
    seen.delete('removed');
    if (seen.size > 1) this.mixtures.push(`${now} has pages of ${[...seen].join(' and ')}`);
  }

  /**
   * Opens every page through the symbolic link.
   *
   * @returns a function that loads the pages' assets, now or later
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

/** @throws if the text names no version of the site, and so is incomplete */
function editionOf(text: string): string {
  const [, edition] = /edition (\w+)/.exec(text) ?? [];
  if (edition === undefined) throw new Error(`No edition in ${JSON.stringify(text)}`);
  return edition;
}
