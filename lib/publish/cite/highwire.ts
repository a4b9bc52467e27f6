import { site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import { urlOf, type Citable } from './citable';

/** A `<meta>` by its name. */
export type MetaTag = readonly [name: string, content: string];

/** What Google Scholar and reference managers read of a page (Highwire Press tags), in its head. */
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

/** The same of an explainer, with where it stands, what it is about, and every source of it. */
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

/** Fields of a reference in one line; a semicolon, which parts them, becomes a comma within one. */
function referenceText(fields: readonly (readonly [name: string, value: string | null])[]): string {
  return fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value.replaceAll(';', ',')}`])).join(';');
}

function slashed(iso: string): string {
  return iso.replaceAll('-', '/');
}
