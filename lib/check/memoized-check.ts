import type { ContentFile } from '../catalog/read-content';
import type { Checked } from './check-newsroom';
import { createIncrementalCheck } from './incremental-check';

export type CheckContent = (files: readonly ContentFile[]) => Checked;

/** Returns a check of all files that parses only the files changed since its last call. For `edition`, see `checkNewsroom`. */
export function memoizedCheck(edition: string | null): CheckContent {
  const recheck = createIncrementalCheck({ edition });
  let known: ReadonlySet<string> = new Set();
  return (files) => {
    const now = new Set(files.map(({ path }) => path));
    const removed = [...known].filter((path) => !now.has(path));
    known = now;
    return recheck({ written: files, removed }).checked;
  };
}
