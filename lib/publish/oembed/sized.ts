import { escapeHtml } from '../../views/embed-code';
import type { OembedResponse } from './schema';

/** The greatest width and height, in px, that a consumer has room for; null where it names none. */
export interface Limits {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** What a response says before it has a size. */
export type Unsized = Omit<OembedResponse, 'html' | 'width' | 'height'>;

/** The width, in px, where none is asked for. */
const defaultWidth = 600;
/** An embed's content gets no wider than in a frame of this width, in px. */
const widest = 776;
/** Below this width, in px, no height is known to be enough: the greatest is given, and the frame scrolls. */
const narrowest = 280;

/**
 * The response for a room of some size: as wide as the room lets an embed be, as tall as its content needs at that width,
 * and never wider or taller than asked. Where the content is taller, the frame scrolls.
 */
export function sized(response: Unsized, { maxwidth, maxheight }: Limits): OembedResponse {
  const { thumbnail_url, thumbnail_width, thumbnail_height, url, description, frame, ...rest } = response;
  const width = Math.min(maxwidth ?? defaultWidth, widest);
  const height = Math.min(contentHeight(frame, width), maxheight ?? Infinity);
  const thumbnail =
    thumbnail_url !== undefined &&
    thumbnail_width !== undefined &&
    thumbnail_height !== undefined &&
    thumbnail_width <= (maxwidth ?? Infinity) &&
    thumbnail_height <= (maxheight ?? Infinity)
      ? { thumbnail_url, thumbnail_width, thumbnail_height }
      : {};
  return { ...rest, ...thumbnail, html: markup(response, { width, height }), width, height, url, description, frame };
}

function contentHeight({ most, least, start, fall }: OembedResponse['frame'], width: number): number {
  return fall === 0 || width < narrowest ? most : Math.max(least, Math.ceil(start - fall * width));
}

/**
 * A quotation and a frame, of which WordPress keeps every element and attribute: it shows the quotation until the frame has
 * told its height, and so does whoever drops frames.
 */
function markup(
  { url, title, description, frame }: Unsized,
  { width, height }: { width: number; height: number },
): string {
  return [
    `<blockquote><a href="${inLine(url)}">${inLine(title)}</a> ${inLine(description)}</blockquote>`,
    `<iframe src="${inLine(frame.src)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" title="${inLine(frame.title)}"></iframe>`,
  ].join('');
}

/** Text in one line, since WordPress makes paragraphs of line ends. */
function inLine(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' '));
}
