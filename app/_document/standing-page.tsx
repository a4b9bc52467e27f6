import type { ReactNode } from 'react';
import { StandingText } from '../../components/standing/standing-text';
import { compiledBody } from '../../lib/articles/documents';
import { newsroom } from '../../lib/newsroom';

/** The heading of a standing page, and the text that the newsroom writes below it. */
interface StandingPage {
  readonly title: string;
  readonly lead: string;
  /** For search engines. */
  readonly description: string;
  /** Null if the newsroom writes no text. */
  readonly text: ReactNode;
}

/** A standing page that the newsroom writes. */
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

/** A page of the engine with the newsroom’s introduction, if there is one. */
export async function introduced(id: string, plain: Omit<StandingPage, 'text'>): Promise<StandingPage> {
  const { pages } = await newsroom.index();
  return pages.some((page) => page.id === id) ? standingPage(id) : { ...plain, text: null };
}
