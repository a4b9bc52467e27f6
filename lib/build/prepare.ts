import type { Edition } from '../check/edition';
import { compile } from './compile';
import { writeDocumentsToCompile } from '../compile/documents-to-compile';
import { prepareFonts } from '../compile/fonts/write-fonts';
import { site } from '../site';
import type { Progress } from '../system/progress';
import { allEnded } from '../system/all-ended';
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
  await progress.step('Content', (showDetail) =>
    allEnded([
      // Its report of a document is clearer than the compiler’s error about the same document, so it comes first.
      compileContent(root, edition, showDetail),
      // Only pages need the fonts and the documents, which another process compiles.
      prepareFonts({ root, typefaces: site.typefaces }),
      compileDocuments(root),
    ]),
  );
}

async function compileContent(root: string, edition: Edition, showDetail: (line: string) => void): Promise<void> {
  const lines: string[] = [];
  const log = (line: string): void => {
    lines.push(line);
    showDetail(line);
  };
  const { ok } = await compile({ root, log, edition });
  if (!ok) throw new ContentProblems(lines.join('\n'));
}

async function compileDocuments(root: string): Promise<void> {
  await writeDocumentsToCompile(root);
  await runNode({ root, script: scriptOf(root, 'contentlayer2'), args: ['build', '-c', articlesConfig] });
}
