import type { ContentFile } from '../../catalog/read-content';
import { debounce, quiet } from '../../system/debounce';
import type { Changes, Recheck } from '../../check/incremental-check';
import type { Watching } from '../../dev/watch-content';

/** How a check run ended: an answer, or what kept it from being given. */
export type CheckRun =
  | { readonly kind: 'answered'; readonly first: boolean; readonly recheck: Recheck; readonly took: number }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface WatchedCheck {
  readonly watch: (onFile: (file: string) => void) => Watching;
  readonly readAll: () => Promise<readonly ContentFile[]>;
  /** Reads a file as it is now; null where there is none. */
  readonly readNow: (file: string) => Promise<ContentFile | null>;
  readonly recheck: (changes: Changes) => Recheck;
  readonly tell: (run: CheckRun) => void;
  /** A clock, in milliseconds. */
  readonly now: () => number;
}

/**
 * Checks the content, then again after each change, until it is closed. It never gives up: what goes wrong is told, and
 * the files that could not be read are read at the next change. Files that were saved as they are, are passed over.
 *
 * @returns the way to end it, once the first answer is told
 */
export async function watchCheck(work: WatchedCheck): Promise<{ readonly close: () => Promise<void> }> {
  const { watch, readAll, readNow, recheck, tell, now } = work;
  const changed = new Set<string>();
  let first = true;

  const changes = async (files: readonly string[]): Promise<Changes> => {
    if (first) return { written: await readAll(), removed: [] };
    const read = await Promise.all(files.map(async (file) => ({ file, now: await readNow(file) })));
    return {
      written: read.flatMap(({ now: written }) => written ?? []),
      removed: read.filter(({ now: written }) => written === null).map(({ file }) => file),
    };
  };
  const run = async (): Promise<void> => {
    const since = now();
    const files = [...changed];
    changed.clear();
    try {
      const answer = recheck(await changes(files));
      if (first || answer.parsed.length > 0) tell({ kind: 'answered', first, recheck: answer, took: now() - since });
      first = false;
    } catch (error) {
      files.forEach((file) => changed.add(file));
      tell({ kind: 'failed', error });
    }
  };

  const runSoon = debounce(run, quiet);
  let started = false;
  const watching = watch((file) => {
    changed.add(file);
    if (started) runSoon();
  });
  // From here on nothing is missed: what changes while everything is read for the first time is read again after it.
  await watching.ready;
  await run();
  started = true;
  if (changed.size > 0) runSoon();
  return { close: watching.close };
}
