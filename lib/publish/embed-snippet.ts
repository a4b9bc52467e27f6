import { absolute } from '../site';
import type { FigureView } from '../views/figure-view';

/** The HTML that somebody pastes to show a figure on a page of theirs: a frame that loads late and fits its column. */
export function embedSnippet({ embedHref, href, title, subtitle }: FigureView): string {
  const name = escapeHtml(`${title}. ${subtitle}`);
  return [
    `<iframe title="${name}" src="${absolute(embedHref)}" loading="lazy" width="100%" height="620" style="width:100%;max-width:760px;border:0" allowfullscreen></iframe>`,
    `<p><a href="${absolute(href)}">${escapeHtml(title)}</a> (Plumbline)</p>`,
  ].join('\n');
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
