import type { Edition } from '../check/edition';
import { compile } from './compile';
import { writeDocumentsToCompile } from '../compile/documents-to-compile';
import { prepareFonts } from '../compile/fonts/write-fonts';
import { site } from '../site';
import type { Progress } from '../system/progress';
import { runNode, scriptOf } from '../system/run';

/** The content has problems; they are the message, ready to be printed. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
}

/** The config of the article documents, from the project's root. */
export const articlesConfig = 'lib/articles/contentlayer.config.ts';

/**
 * Makes everything that the pages are built from: fonts, the checked and compiled data, the article documents.
 *
 * @param edition for whom, and on which day
 * @throws ContentProblems when the content does not pass, RunError when a program fails
 */
export async function prepare(root: string, progress: Progress, edition: Edition): Promise<void> {
  await progress.step('Fonts', () => prepareFonts({ root, typefaces: site.typefaces }));
  const lines: string[] = [];
  await progress.step('Content', async (say) => {
    function log(line: string): void {
      lines.push(line);
      say(line);
    }
    const { ok } = await compile({ root, log, edition });
    if (!ok) throw new ContentProblems(lines.join('\n'));
  });
  await progress.step('Articles', async (onLine) => {
    await writeDocumentsToCompile(root);
    await runNode({ root, script: scriptOf(root, 'contentlayer2'), args: ['build', '-c', articlesConfig], onLine });
  });
}
