import type { ReactNode } from 'react';
import { StandingText } from '../../components/standing/standing-text';
import { compiledBody } from '../../lib/articles/documents';
import { newsroom } from '../../lib/newsroom';

/** The parts of a standing page: a page of lasting information about the newsroom, such as who pays for it. */
interface StandingPage {
  readonly title: string;
  readonly lead: string;
  /** The description for search engines. */
  readonly description: string;
  /** The text that the newsroom wrote; null if it wrote none. */
  readonly text: ReactNode;
}

/** Returns a standing page that the newsroom wrote in `content/pages/`. */
export async function standingPage(
  id: string,
): Promise<StandingPage & { readonly href: string; readonly draft: boolean }> {
  const page = await newsroom.page(id);
  const { href, title, standfirst, draft } = page;
  const code = page.body.unreadable ? null : await compiledBody('pages', id);
  return {
    href,
    title,
    lead: standfirst,
    description: standfirst,
    draft,
    text: <StandingText page={page} code={code} />,
  };
}

/**
 * Returns the introduction to a page that every site has, such as “About”: the standing page with this id, if the newsroom wrote one.
 * Otherwise, returns the default introduction, `plain`, with `text: null`.
 */
export async function introduced(id: string, plain: Omit<StandingPage, 'text'>): Promise<StandingPage> {
  const { pages } = await newsroom.index();
  return pages.some((page) => page.id === id) ? standingPage(id) : { ...plain, text: null };
}
