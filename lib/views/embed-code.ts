import type { EmbedView, FrameHeights } from './embed-view';

/** What somebody chooses who embeds something. */
export interface EmbedChoices {
  /** Null: the reader's, on paper of its own. A named theme lets the page's background through, where colour schemes are alike. */
  readonly theme: 'light' | 'dark' | 'auto' | null;
  /** Address of a version that stays as it is, in the place of the latest one. */
  readonly pinned: string | null;
}

/** Who publishes what is embedded, and where; a browser has this from the page, and not from `site.ts`. */
export interface Publisher {
  readonly origin: string;
  readonly name: string;
}

/**
 * The HTML that somebody pastes to show something of ours on a page of theirs: a frame that loads late and fits its column,
 * with a link below it that stands where frames are taken out. The frame is as tall as its content needs at the width of the
 * column (`cqi` is a hundredth of it), without a script on either side; where styles are taken out, as the tallest needs.
 * Pages say it and so does what runs in a browser, so that nothing is imported here that runs.
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

/** The address in the frame, as a path: the document's, of the version and in the theme that were chosen. */
export function frameAddress({ href }: EmbedView, { theme, pinned }: EmbedChoices): string {
  return `${pinned ?? href}${theme === null ? '' : `?theme=${theme}`}`;
}

/** The heights of the frame: those of the version that was chosen. */
export function heightsOf({ heights, pinnedHeights }: EmbedView, { pinned }: EmbedChoices): FrameHeights {
  return pinned === null ? heights : pinnedHeights;
}

/** The colour scheme that the frame declares: that of the theme, where it is not the page's to say. */
export function schemeOf({ theme }: EmbedChoices): 'light' | 'dark' | null {
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** The height of a frame in CSS, by the width of the nearest container. */
export function frameHeight({ most, least, start, fall }: FrameHeights): string {
  return fall === 0 ? `${most}px` : `max(${least}px,${start}px - ${Math.floor(fall * 1000) / 10}cqi)`;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
