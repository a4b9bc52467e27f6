import type { ReactNode } from 'react';
import { hasContent, type ListsView } from '../../lib/views/lists-view';

/** Words that lead to a list page; the words alone where the page has nothing to list. */
export function ListLink({ lists, href, children }: { lists: ListsView; href: string; children: ReactNode }) {
  return hasContent(lists, href) ? <a href={href}>{children}</a> : children;
}
