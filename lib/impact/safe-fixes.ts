import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import type { ContentFile } from '../catalog/read-content';
import type { Checked } from '../check/check-newsroom';
import { valueOf } from '../check/context';
import { changesOrder, hasUntrueWords, type NumberFix } from '../check/number-fixes';
import { createResolve, type Resolve } from '../numbers/resolve';
import { same } from './collections';
import { lastCommit, readContentAt } from './git-content';

/** Why a wrong number in a text is not replaced: the words around it would be untrue, or the record may contain the mistake. */
export type Unsafe = 'untrue-words' | 'changed-record';

export interface SafeNumberFixes {
  readonly safe: readonly NumberFix[];
  readonly unsafe: readonly { readonly fix: NumberFix; readonly why: Unsafe }[];
}

/**
 * Separates wrong numbers that can be replaced automatically from numbers whose sentence an author must read first. An author must read the
 * sentence if the correct number would make the words around it untrue (“rose by −2%”), has the opposite sign, or would change the order of
 * the numbers in the paragraph. An author must also read the sentence if the record has changed since the last commit, because then either
 * the text or the record may be wrong.
 *
 * @param trustRecords whether to replace numbers even if their records have changed
 */
export async function safeNumberFixes(
  root: string,
  files: readonly ContentFile[],
  { parsed, problems, numberFixes }: Extract<Checked, { ok: false }>,
  trustRecords: boolean,
): Promise<SafeNumberFixes> {
  if (numberFixes.length === 0) return { safe: [], unsafe: [] };
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const committed = trustRecords ? null : await committedNumbers(root);
  const now = createResolve(toCatalog(parsed));
  const judged = numberFixes.map((fix): { fix: NumberFix; why: Unsafe | null } => {
    const isUntrue =
      hasUntrueWords(fix, parsed, problems, sources.get(fix.file) ?? '') || changesOrder(fix, numberFixes, parsed);
    if (isUntrue) return { fix, why: 'untrue-words' };
    return { fix, why: committed !== null && hasChanged(fix, committed, now) ? 'changed-record' : null };
  });
  return {
    safe: judged.flatMap(({ fix, why }) => (why === null ? [fix] : [])),
    unsafe: judged.flatMap(({ fix, why }) => (why === null ? [] : [{ fix, why }])),
  };
}

/** Returns a function that looks up numbers in the last commit; null if there is no commit. */
async function committedNumbers(root: string): Promise<Resolve | null> {
  const commit = await lastCommit(root);
  return commit === null ? null : createResolve(toCatalog(parseContent(await readContentAt(root, commit))));
}

/** A statistic that is not in the last commit counts as new, not as changed. */
function hasChanged({ reference }: NumberFix, committed: Resolve, now: Resolve): boolean {
  const [was, is] = [committed, now].map((resolve) => valueOf(() => resolve(reference)));
  return was !== null && was !== undefined && !same(was.quantity, is?.quantity);
}
