import type { EmbedView, FrameHeights } from './embed-view';

/** The options that people can choose for an embed. */
export interface EmbedChoices {
  /**
   * The theme of the embed; null to follow the reader’s colour scheme. Without a theme, the embed has its own background. With a theme,
   * its background is transparent if the host page has the same colour scheme.
   */
  readonly theme: 'light' | 'dark' | 'auto' | null;
  /** The permanent address of a fixed version; null to embed the latest version at any time. */
  readonly pinned: string | null;
}

/** The name and origin of the publisher of an embed. In a browser, they come from the page, not from `site.ts`. */
export interface Publisher {
  readonly origin: string;
  readonly name: string;
}

/**
 * Returns the HTML to paste into a page on another site: a frame that loads lazily and fits its column, and a link below it. The link
 * remains if the site removes frames. CSS sets the height that the content needs at the width of the column (`cqi` is a hundredth of this
 * width), so neither page needs a script. If the site removes styles, the frame has the maximum height. Pages and browser scripts both use
 * this module, so it imports only types.
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

/** Returns the path of the document in the frame, for the chosen version and theme. */
export function frameAddress({ href }: EmbedView, { theme, pinned }: EmbedChoices): string {
  return `${pinned ?? href}${theme === null ? '' : `?theme=${theme}`}`;
}

/** Returns the heights of the frame for the chosen version. */
export function heightsOf({ heights, pinnedHeights }: EmbedView, { pinned }: EmbedChoices): FrameHeights {
  return pinned === null ? heights : pinnedHeights;
}

/** Returns the colour scheme that the frame declares: the chosen theme, or null if the host page or the reader decides. */
export function schemeOf({ theme }: EmbedChoices): 'light' | 'dark' | null {
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** Returns the CSS height of a frame, which depends on the width of the nearest container. */
export function frameHeight({ most, least, start, fall }: FrameHeights): string {
  return fall === 0 ? `${most}px` : `max(${least}px,${start}px - ${Math.floor(fall * 1000) / 10}cqi)`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
