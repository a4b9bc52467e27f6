import { readContent } from '../../catalog/read-content';
import { readNewsroom } from '../../impact/newsroom';
import { textReport } from '../../problems/text-report';
import { ContentProblems } from '../prepare';
import type { Editorial } from './verify/release-site';

/**
 * What the newsroom in `content/` says of what may and must be published.
 *
 * @throws ContentProblems when it does not pass the check: what it says cannot be relied on then
 */
export async function readEditorial(root: string): Promise<Editorial> {
  const { context, redirects, problems, texts } = readNewsroom(await readContent(root), 'content/');
  if (problems.length > 0) throw new ContentProblems(textReport(problems, texts));
  const drafts = [...context.catalog.articles].filter(([, { status }]) => status === 'draft');
  return { drafts: drafts.map(([slug, { title }]) => ({ slug, title })), redirects };
}
