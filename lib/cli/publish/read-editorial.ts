import { parseRedirects, redirectsPath } from '../../catalog/parse-redirects';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { textReport } from '../../problems/text-report';
import { ContentProblems } from '../prepare';
import type { Editorial } from './verify/release-site';

/**
 * What the newsroom in `content/` says of what may and must be published.
 *
 * @throws ContentProblems when it does not pass the check: what it says cannot be relied on then
 */
export async function readEditorial(root: string): Promise<Editorial> {
  const files = await readContent(root);
  const checked = checkNewsroom(files);
  if (!checked.ok) {
    throw new ContentProblems(textReport(checked.problems, new Map(files.map(({ path, text }) => [path, text]))));
  }
  const drafts = [...checked.catalog.articles].filter(([, { status }]) => status === 'draft');
  const { redirects } = parseRedirects(files.find(({ path }) => path === redirectsPath)?.text ?? null);
  return { drafts: drafts.map(([slug, { title }]) => ({ slug, title })), redirects };
}
