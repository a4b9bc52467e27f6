import { absolute, paths, site } from '../../site';
import { cdata, element, textElement, xmlDocument } from '../xml';
import { rfc822Of, timeOf, type Feed, type FeedEntry } from './feed';
import { rights } from './rights';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** Writes a feed as RSS 2.0 (rssboard.org/rss-specification) with full text (`content:encoded`) and authors (`dc:creator`). */
export function rssOf({ page, title, description, entries, updated }: Feed): string {
  const self = absolute(paths.feedOf(page, 'rss'));
  const channel = [
    textElement('title', title),
    textElement('link', absolute(page)),
    textElement('description', description),
    textElement('language', site.language),
    textElement('copyright', rights()),
    textElement('lastBuildDate', rfc822Of(updated)),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }, null),
    ...entries.map(item),
  ];
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [element('channel', {}, channel)]));
}

function item({ id, title, summary, html, published, updated, authors, tags }: FeedEntry): string {
  return element('item', {}, [
    textElement('title', title),
    textElement('link', id),
    textElement('guid', id, { isPermaLink: 'true' }),
    textElement('pubDate', rfc822Of(published)),
    textElement('atom:updated', timeOf(updated)),
    ...authors.map(({ name }) => textElement('dc:creator', name)),
    ...tags.map((tag) => textElement('category', tag)),
    textElement('description', summary),
    element('content:encoded', {}, [cdata(html)]),
  ]);
}
