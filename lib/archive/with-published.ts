import { redirectsPath } from '../catalog/parse-redirects';
import type { ContentFile } from '../catalog/read-content';
import type { Checked } from '../check/check-newsroom';
import { compareWithBefore, freshText, readPublishedBefore } from './published-before';
import { todayOf } from './today';

/** What a check of the content found, and of the addresses that were published before. */
export interface WithPublished {
  readonly checked: Checked;
  /** The files, to quote from. */
  readonly files: readonly ContentFile[];
  /** How many addresses are new, in words; null where there is nothing to say. */
  readonly note: string | null;
}

/**
 * Holds content in which nothing is wrong to what was published before. A project that has no list of it is held to nothing.
 *
 * @param on the day of the edition
 */
export async function withPublished(
  root: string,
  files: readonly ContentFile[],
  { checked, on }: { readonly checked: Checked; readonly on: string },
): Promise<WithPublished> {
  if (!checked.ok) return { checked, files, note: null };
  const before = await readPublishedBefore(root);
  const isHeld =
    before.list !== null ||
    before.kept.length + before.scripts.length + checked.parsed.publishedData.size > 0 ||
    files.some(({ path }) => path === redirectsPath);
  if (!isHeld) return { checked, files, note: null };
  const compared = compareWithBefore(before, todayOf(files, checked, on));
  const { problems } = compared;
  if (problems.length === 0) return { checked, files, note: freshText(compared) };
  return {
    checked: { ...checked, ok: false, problems, fixes: [] },
    files,
    note: null,
  };
}
