import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { PageId } from '../domain/ids';
import { paths } from '../site';
import { bodyView, toBodyView } from './body-view';
import type { ViewContext } from './view-context';

/** A standing page of the newsroom, or the newsroom’s introduction to a built-in page. */
export const pageView = z.strictObject({
  id: z.string(),
  href: z.string(),
  title: z.string(),
  standfirst: z.string(),
  body: bodyView,
  draft: z.boolean().describe('Whether the page is a draft, which only a preview shows.'),
});
export type PageView = z.infer<typeof pageView>;

export function toPageView(context: ViewContext, id: PageId): PageView {
  const { title, standfirst, status, body } = entry(context.catalog.standingPages, id);
  const href = paths.standingPage(id);
  return { id, href, title, standfirst, body: toBodyView(context, body, null), draft: status === 'draft' };
}
