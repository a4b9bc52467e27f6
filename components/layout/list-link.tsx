import type { ReactNode } from 'react';
import { hasContent, type ListsView } from '../../lib/views/lists-view';

/** Words that link to a list page, or the words without a link if the list is empty. */
export function ListLink({ lists, href, children }: { lists: ListsView; href: string; children: ReactNode }) {
  return hasContent(lists, href) ? <a href={href}>{children}</a> : children;
}
