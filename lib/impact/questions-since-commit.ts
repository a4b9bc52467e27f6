import type { ParsedContent } from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { questionsAboutChanges } from '../check/outlying-changes';
import type { Question } from '../problems/problem';
import { UsageError } from '../system/usage-error';
import { committedTexts } from './git-content';

/**
 * Returns questions about values in series that have changed since the last commit and may be wrong. Returns none if there is no commit or
 * no git repository.
 */
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
