import { absolute, paths } from '../../site';

/** An alternative format of a page, for a link in the page’s head. */
export interface OtherForm {
  readonly type: string;
  /** The absolute address. */
  readonly href: string;
  readonly title?: string;
}

/**
 * The links through which an oEmbed consumer discovers the response for a page, with their MIME types. The links lead to static files. The
 * specification requires query parameters in the links, but static hosts ignore these parameters.
 */
export function oembedLinks(page: string, title: string): OtherForm[] {
  const href = (format: 'json' | 'xml'): string =>
    `${absolute(paths.oembed(page, format))}?url=${encodeURIComponent(absolute(page))}&format=${format}`;
  return [
    { type: 'application/json+oembed', href: href('json'), title },
    { type: 'text/xml+oembed', href: href('xml'), title },
  ];
}
