import { absolute, paths, site } from '../../site';
import { element, textElement, xmlDocument } from '../xml';
import { timeOf, type Feed, type FeedEntry } from './feed';
import { rights } from './rights';

/** Writes a feed as Atom (RFC 4287) with full text. */
export function atomOf({ page, title, description, entries, updated }: Feed): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language };
  return xmlDocument(
    element('feed', attributes, [
      textElement('id', absolute(page)),
      textElement('title', title),
      textElement('subtitle', description),
      textElement('updated', timeOf(updated)),
      element('author', {}, [textElement('name', site.name), textElement('uri', absolute(paths.home))]),
      textElement('rights', rights()),
      link('self', paths.feedOf(page, 'atom'), 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      ...entries.map(entry),
    ]),
  );
}

function entry({ id, title, summary, html, published, updated, authors, tags }: FeedEntry): string {
  return element('entry', {}, [
    textElement('id', id),
    textElement('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href: id }, null),
    textElement('published', timeOf(published)),
    textElement('updated', timeOf(updated)),
    ...authors.map(({ name, url }) =>
      element('author', {}, [textElement('name', name), ...(url === null ? [] : [textElement('uri', url)])]),
    ),
    ...tags.map((term) => element('category', { term }, null)),
    textElement('summary', summary),
    textElement('content', html, { type: 'html' }),
  ]);
}

function link(rel: string, path: string, type: string): string {
  return element('link', { rel, type, href: absolute(path) }, null);
}
