import { absolute } from '../../site';
import { element, textElement, xmlDocument } from '../xml';

/** A page with the day on which its content last changed; null if no day is recorded. */
export interface ListedPage {
  readonly path: string;
  readonly changed: string | null;
}

/**
 * A sitemap (sitemaps.org, protocol 0.9). A page without a recorded change has no `lastmod`: the day of the build would be wrong,
 * because the content did not change on that day.
 */
export function sitemap(pages: readonly ListedPage[]): string {
  const urls = pages.map(({ path, changed }) =>
    element('url', {}, [
      textElement('loc', absolute(path)),
      ...(changed === null ? [] : [textElement('lastmod', changed)]),
    ]),
  );
  return xmlDocument(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}
