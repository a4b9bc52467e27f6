import { redirectsPath } from '../catalog/parse-redirects';
import type { ContentFile } from '../catalog/read-content';
import type { Checked } from '../check/check-newsroom';
import { compareWithBefore, newAddressesText, readPublishedBefore } from './published-before';
import { todayOf } from './today';

/** The result of checking the content and the previously published addresses. */
export interface WithPublished {
  readonly checked: Checked;
  /** The content files, so that reports of problems can quote their lines. */
  readonly files: readonly ContentFile[];
  /** A sentence that states the number of new or changed addresses; null if there are none. */
  readonly note: string | null;
}

/**
 * Compares valid content with what was published before. Nothing is compared if the project has neither a list of published
 * addresses nor an archive nor redirects.
 *
 * @param on the day for which the site is built: content with a later date is not published
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
  if (problems.length === 0) return { checked, files, note: newAddressesText(compared) };
  return {
    checked: { ...checked, ok: false, problems, fixes: [], numberFixes: [] },
    files,
    note: null,
  };
}
