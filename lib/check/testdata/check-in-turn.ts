import type { ContentFile } from '../../catalog/read-content';
import type { Checked } from '../check-newsroom';
import { createIncrementalCheck } from '../incremental-check';

/**
 * Returns a check for tests that check many newsrooms with mostly the same files. It parses only files that differ from those of the
 * newsroom before. The result is the same as that of `checkNewsroom` (`incremental-check.test.ts`) but takes a fraction of the time.
 *
 * @param days `date` and `edition`: see `checkNewsroom`
 */
export function checkInTurn(
  days: Parameters<typeof createIncrementalCheck>[0] = {},
): (files: readonly ContentFile[]) => Checked {
  const recheck = createIncrementalCheck(days);
  let before: readonly string[] = [];
  return (files) => {
    const paths = new Set(files.map(({ path }) => path));
    const removed = before.filter((path) => !paths.has(path));
    before = [...paths];
    return recheck({ written: files, removed }).checked;
  };
}
