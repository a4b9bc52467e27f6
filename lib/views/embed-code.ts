import type { EmbedView, FrameHeights } from './embed-view';

/** The choices of somebody who embeds something. */
export interface EmbedChoices {
  /**
   * Null for the reader’s theme on its own background. With a named theme the host page’s background shows through, if both have the
   * same colour scheme.
   */
  readonly theme: 'light' | 'dark' | 'auto' | null;
  /** The permanent address of a version; null for the latest one. */
  readonly pinned: string | null;
}

/** The publisher of an embed and its origin. In a browser these come from the page, not from `site.ts`. */
export interface Publisher {
  readonly origin: string;
  readonly name: string;
}

/**
 * The HTML to paste into a page of another site: a lazy frame that fits its column, with a link below it that remains if frames are
 * removed. The frame is as tall as its content needs at the column’s width (`cqi` is a hundredth of it), without a script on either
 * side. If styles are removed, it is as tall as the tallest case. Pages and browser scripts both use this module, so it imports only
 * types.
 */
export function embedCode(embed: EmbedView, choices: EmbedChoices, { origin, name: publisher }: Publisher): string {
  const { page, title, name } = embed;
  const heights = heightsOf(embed, choices);
  const scheme = schemeOf(choices);
  const style = `display:block;width:100%;height:${frameHeight(heights)};border:0${scheme === null ? '' : `;color-scheme:${scheme}`}`;
  return [
    `<div style="container-type:inline-size"><iframe title="${escapeHtml(name)}" src="${origin}${frameAddress(embed, choices)}" loading="lazy" width="100%" height="${heights.most}" style="${style}"></iframe></div>`,
    `<p><a href="${origin}${page}">${escapeHtml(title)}</a> (${escapeHtml(publisher)})</p>`,
  ].join('\n');
}

/** The path of the document in the frame, in the chosen version and theme. */
export function frameAddress({ href }: EmbedView, { theme, pinned }: EmbedChoices): string {
  return `${pinned ?? href}${theme === null ? '' : `?theme=${theme}`}`;
}

/** The heights of the frame for the chosen version. */
export function heightsOf({ heights, pinnedHeights }: EmbedView, { pinned }: EmbedChoices): FrameHeights {
  return pinned === null ? heights : pinnedHeights;
}

/** The colour scheme that the frame declares: the chosen theme’s; null if the host page decides. */
export function schemeOf({ theme }: EmbedChoices): 'light' | 'dark' | null {
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** The height of a frame in CSS, depending on the width of the nearest container. */
export function frameHeight({ most, least, start, fall }: FrameHeights): string {
  return fall === 0 ? `${most}px` : `max(${least}px,${start}px - ${Math.floor(fall * 1000) / 10}cqi)`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
