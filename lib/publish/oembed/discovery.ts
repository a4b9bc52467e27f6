import { absolute, paths } from '../../site';

/**
 * The links by which a consumer of oEmbed finds what it may show of a page, by their MIME types. They lead to files, with
 * the parameters that the specification wants in a link: a host of files ignores them.
 */
export function oembedLinks(page: string, title: string): Record<string, { url: string; title: string }[]> {
  const link = (format: 'json' | 'xml') => [
    {
      url: `${absolute(paths.oembed(page, format))}?url=${encodeURIComponent(absolute(page))}&format=${format}`,
      title,
    },
  ];
  return { 'application/json+oembed': link('json'), 'text/xml+oembed': link('xml') };
}
