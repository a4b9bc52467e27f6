import type { Edition } from '../check/edition';
import { compile } from './compile';
import { writeDocumentsToCompile } from '../compile/documents-to-compile';
import { prepareFonts } from '../compile/fonts/write-fonts';
import { site } from '../site';
import type { Progress } from '../system/progress';
import { runNode, scriptOf } from '../system/run';

/** Thrown if the content has problems; the message is the printable report. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
}

/** The contentlayer config for the article documents, relative to the project’s root. */
export const articlesConfig = 'lib/articles/contentlayer.config.ts';

/**
 * Builds everything that the pages need: fonts, the checked and compiled data, and the article documents.
 *
 * @param edition the audience and the date
 * @throws ContentProblems if the content has problems, RunError if a program fails
 */
export async function prepare(root: string, progress: Progress, edition: Edition): Promise<void> {
  const lines: string[] = [];
  await progress.step('Content', async (showDetail) => {
    function log(line: string): void {
      lines.push(line);
      showDetail(line);
    }
    // Only pages need the fonts and the documents, which another process compiles.
    const [content, ...others] = await Promise.allSettled([
      compile({ root, log, edition }),
      prepareFonts({ root, typefaces: site.typefaces }),
      compileDocuments(root),
    ]);
    if (content.status === 'rejected') throw content.reason;
    // The report of the check is clearer than an error of the compiler about the same document.
    if (!content.value.ok) throw new ContentProblems(lines.join('\n'));
    for (const other of others) if (other.status === 'rejected') throw other.reason;
  });
}

async function compileDocuments(root: string): Promise<void> {
  await writeDocumentsToCompile(root);
  await runNode({ root, script: scriptOf(root, 'contentlayer2'), args: ['build', '-c', articlesConfig] });
}
