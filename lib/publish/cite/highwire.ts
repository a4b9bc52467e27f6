import { site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import { urlOf, type Citable } from './citable';

/** The name and content of a `<meta>` element. */
export type MetaTag = readonly [name: string, content: string];

/** The tags in a page’s head that Google Scholar and reference managers read (Highwire Press tags). */
export function highwireTags(citable: Citable): MetaTag[] {
  const { title, authors, issued } = citable;
  return [
    ['citation_title', title],
    ...authors.map((author): MetaTag => ['citation_author', author]),
    ...(issued === null ? [] : [['citation_date', slashed(issued.iso)] as const]),
    ['citation_publisher', site.name],
    ['citation_language', site.language],
    ['citation_fulltext_html_url', urlOf(citable)],
  ];
}

/** The tags of an explainer: `highwireTags`, and tags for the publication, the keywords and each source. */
export function articleTags(
  citable: Citable,
  { topics, body: { bibliography } }: Pick<ArticleView, 'topics' | 'body'>,
): MetaTag[] {
  return [
    ...highwireTags(citable),
    ['citation_journal_title', site.name],
    ['citation_fulltext_world_readable', ''],
    ...topics.map(({ name }): MetaTag => ['citation_keywords', name]),
    ...bibliography.map(({ record }): MetaTag => [
      'citation_reference',
      referenceText([
        ['citation_title', record.title],
        ['citation_author', record.publisher],
        ['citation_publication_date', record.published === null ? null : slashed(record.published)],
        ['citation_fulltext_html_url', record.url],
      ]),
    ]),
  ];
}

/** The fields of a reference on one line. A semicolon separates them, so a semicolon within a field becomes a comma. */
function referenceText(fields: readonly (readonly [name: string, value: string | null])[]): string {
  return fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value.replaceAll(';', ',')}`])).join(';');
}

function slashed(iso: string): string {
  return iso.replaceAll('-', '/');
}
