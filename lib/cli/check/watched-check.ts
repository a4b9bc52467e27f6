import type { ContentFile } from '../../catalog/read-content';
import { debounce, quiet } from '../../system/debounce';
import type { Changes, Recheck } from '../../check/incremental-check';
import type { Question } from '../../problems/problem';
import type { Watching } from '../../dev/watch-content';

/** The outcome of a check run: a result or an error. */
export type CheckRun =
  | {
      readonly kind: 'answered';
      readonly first: boolean;
      readonly recheck: Recheck;
      readonly questions: readonly Question[];
      readonly took: number;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface WatchedCheck {
  readonly watch: (onFile: (file: string) => void) => Watching;
  readonly readAll: () => Promise<readonly ContentFile[]>;
  /** Reads the current text of a file; null if it does not exist. */
  readonly readNow: (file: string) => Promise<ContentFile | null>;
  readonly recheck: (changes: Changes) => Recheck;
  /** Asks about changed values that may be wrong. */
  readonly ask: (recheck: Recheck) => Promise<readonly Question[]>;
  readonly notify: (run: CheckRun) => void;
  /** A clock, in milliseconds. */
  readonly now: () => number;
}

/**
 * Checks the content now and after each change, until `close` is called. Errors do not stop the checks: they are reported, and unreadable
 * files are read again after the next change. Files that were saved unchanged are ignored.
 *
 * @returns a promise that resolves after the first report, to an object whose `close` stops watching
 */
export async function watchCheck(work: WatchedCheck): Promise<{ readonly close: () => Promise<void> }> {
  const { watch, readAll, readNow, recheck, ask, notify, now } = work;
  const changed = new Set<string>();
  let first = true;
  let questions: readonly Question[] = [];

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
      const took = now() - since;
      // Comparing with the last commit takes time, so it is done at the start, after a series changes, and while there are open questions,
      // which a new commit may answer.
      if (first || questions.length > 0 || answer.parsed.some(isOfSeries)) questions = await ask(answer);
      if (first || answer.parsed.length > 0) notify({ kind: 'answered', first, recheck: answer, questions, took });
      first = false;
    } catch (error) {
      files.forEach((file) => changed.add(file));
      notify({ kind: 'failed', error });
    }
  };

  const scheduleRun = debounce(run, quiet);
  let started = false;
  const watching = watch((file) => {
    changed.add(file);
    if (started) scheduleRun();
  });
  // The first read waits for the watcher, so that no change is missed: files that change during the first read are read again.
  await watching.ready;
  await run();
  started = true;
  if (changed.size > 0) scheduleRun();
  return { close: watching.close };
}

function isOfSeries(path: string): boolean {
  return path.startsWith('content/series/');
}
