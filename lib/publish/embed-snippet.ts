import { absolute, site } from '../site';
import type { EmbedView } from '../views/embed-view';

/** What somebody chooses who embeds something. */
export interface EmbedChoices {
  /** Null: the reader's, on paper of its own. A named theme lets the page's background through, where colour schemes are alike. */
  readonly theme: 'light' | 'dark' | 'auto' | null;
  /** Address of a version that stays as it is, in the place of the latest one. */
  readonly pinned: string | null;
}

/**
 * The HTML that somebody pastes to show something of ours on a page of theirs: a frame that loads late and fits its column,
 * with a link below it that stands where frames are taken out. The frame is as tall as its content needs at the width of the
 * column (`cqi` is a hundredth of it), without a script on either side; where styles are taken out, as the tallest needs.
 */
export function embedSnippet(embed: EmbedView, choices: EmbedChoices = { theme: null, pinned: null }): string {
  const { page, title, name, heights } = embed;
  const { theme, pinned } = choices;
  const src = `${absolute(pinned ?? embed.href)}${theme === null ? '' : `?theme=${theme}`}`;
  const scheme = theme === 'light' || theme === 'dark' ? `;color-scheme:${theme}` : '';
  const style = `display:block;width:100%;height:${heightRule(heights)};border:0${scheme}`;
  return [
    `<div style="container-type:inline-size"><iframe title="${escapeHtml(name)}" src="${src}" loading="lazy" width="100%" height="${heights.most}" style="${style}"></iframe></div>`,
    `<p><a href="${absolute(page)}">${escapeHtml(title)}</a> (${site.name})</p>`,
  ].join('\n');
}

function heightRule({ most, least, start, fall }: EmbedView['heights']): string {
  return fall === 0 ? `${most}px` : `max(${least}px,${start}px - ${Math.floor(fall * 1000) / 10}cqi)`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
