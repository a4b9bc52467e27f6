import { escapeHtml } from '../../views/embed-code';
import type { OembedResponse } from './schema';

/** The largest width and height, in px, that a consumer has room for; null if it sets no limit. */
export interface Limits {
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
}

/** A response before its size is set. */
export type UnsizedResponse = Omit<OembedResponse, 'html' | 'width' | 'height'>;

/** The default width, in px. */
const defaultWidth = 600;
/** The maximum width of an embed’s content, in px. */
const widest = 776;
/** Below this width, in px, the height of the content is unknown: the response has the maximum height, and taller content scrolls. */
const narrowest = 280;

/**
 * The response for a given space: as wide as the space and the embed allow, as tall as the content needs at that width, and never
 * larger than requested. If the content is taller, the frame scrolls.
 */
export function sized(response: UnsizedResponse, { maxwidth, maxheight }: Limits): OembedResponse {
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
 * The HTML of the embed: a block quotation and a frame. WordPress keeps all these elements and attributes and shows the quotation until
 * the frame has sent its height; sites that remove frames show only the quotation.
 */
function markup(
  { url, title, description, frame }: UnsizedResponse,
  { width, height }: { width: number; height: number },
): string {
  return [
    `<blockquote><a href="${inLine(url)}">${inLine(title)}</a> ${inLine(description)}</blockquote>`,
    `<iframe src="${inLine(frame.src)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" title="${inLine(frame.title)}"></iframe>`,
  ].join('');
}

/** The text on one line, because WordPress turns line breaks into paragraphs. */
function inLine(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' '));
}
