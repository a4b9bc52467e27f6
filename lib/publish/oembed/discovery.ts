import { absolute, paths } from '../../site';

/** A page in another form, as its head links it. */
export interface OtherForm {
  readonly type: string;
  /** The whole address. */
  readonly href: string;
  readonly title?: string;
}

/**
 * The links by which a consumer of oEmbed finds what it may show of a page, with their MIME types. They lead to files, with
 * the parameters that the specification wants in a link: a host of files ignores them.
 */
export function oembedLinks(page: string, title: string): OtherForm[] {
  const href = (format: 'json' | 'xml'): string =>
    `${absolute(paths.oembed(page, format))}?url=${encodeURIComponent(absolute(page))}&format=${format}`;
  return [
    { type: 'application/json+oembed', href: href('json'), title },
    { type: 'text/xml+oembed', href: href('xml'), title },
  ];
}
