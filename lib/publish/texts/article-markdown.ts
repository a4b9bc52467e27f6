import type { Root } from 'hast';
import { stringify } from 'yaml';
import { absolute, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import { markdownOf } from '../portable/write-text';

/**
 * An article as Markdown: YAML front matter, its headline, and its full text.
 *
 * @param content the text, in the form used in the feeds
 */
export function articleMarkdown(article: ArticleView, content: Root): string {
  const { title, standfirst, href, published, updated, authors, topics, viewpoint, cardHref } = article;
  const front = stringify(
    {
      title,
      description: standfirst,
      canonical: absolute(href),
      published: published.iso,
      updated: (updated ?? published).iso,
      authors,
      topics: topics.map(({ name }) => name),
      viewpoint: viewpoint.name,
      image: absolute(cardHref),
      language: site.language,
      publisher: site.name,
      license: site.licence.spdx ?? site.licence.name,
    },
    { lineWidth: 0 },
  );
  const head = markdownOf({
    type: 'root',
    children: [
      { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: title }] },
      { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: standfirst }] },
    ],
  });
  return `---\n${front}---\n\n${head}\n${markdownOf(content)}`;
}
