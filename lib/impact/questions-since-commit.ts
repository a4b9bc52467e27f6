import type { ParsedContent } from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { questionsAboutChanges } from '../check/outlying-changes';
import type { Question } from '../problems/problem';
import { UsageError } from '../system/usage-error';
import { committedTexts } from './git-content';

/** Asks about changed values in series: those that differ from the last commit and may be wrong. Without git, nothing is asked. */
export async function questionsSinceCommit(
  root: string,
  parsed: Pick<ParsedContent, 'series'>,
  files: readonly ContentFile[],
): Promise<readonly Question[]> {
  try {
    const committed = await committedTexts(root, 'content/series');
    if (committed.size === 0) return [];
    return questionsAboutChanges(parsed, committed, new Map(files.map(({ path, text }) => [path, text])));
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
