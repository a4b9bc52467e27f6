import { expect, test } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { articleSlug, figureId } from '../../domain/ids';
import { toArticleView } from '../../views/article-view';
import { toFigureView } from '../../views/figure-view';
import { indexBacklinks } from '../../views/backlinks';
import { citableArticle, citableFigure } from './citable';
import { articleTags, highwireTags } from './highwire';

const newsroom = await newsroomWith({
  'content/sources/fjord-office/yearbook-2023.yml': `grade: primary
publisher: Fjord Office
title: Yearbook of the harvest; oats
edition: '2023'
kind: report
publishedOn: 2023-05
accessedOn: '2024-01-10'
url: https://fjord.example/yearbook
licence: { name: Open licence, redistribution: with-attribution }
`,
});
const article = toArticleView(newsroom, articleSlug.parse('more-oats'));

test('an explainer has the tags that Scholar and Zotero read, with a reference for each source', () => {
  expect(articleTags(citableArticle(article), article)).toEqual([
    ['citation_title', 'Should Arvenia grow more oats?'],
    ['citation_author', 'The data desk'],
    ['citation_date', '2024/01/12'],
    ['citation_publisher', 'Plumbline'],
    ['citation_language', 'en-GB'],
    ['citation_fulltext_html_url', 'http://localhost:4000/articles/more-oats/'],
    ['citation_journal_title', 'Plumbline'],
    ['citation_fulltext_world_readable', ''],
    [
      'citation_reference',
      'citation_title=Yearbook of the harvest, oats;citation_author=Fjord Office;citation_publication_date=2023/05;citation_fulltext_html_url=https://fjord.example/yearbook',
    ],
  ]);
});

test('a figure has a tag for each author, and no date tag if its date is unknown', () => {
  const figure = toFigureView(newsroom, indexBacklinks(newsroom.catalog), figureId.parse('oats/lines'));
  const tags = highwireTags(citableFigure(figure));
  expect(tags.filter(([name]) => name === 'citation_author')).toEqual([
    ['citation_author', 'Fjord Office'],
    ['citation_author', 'Plumbline'],
  ]);
  expect(tags.map(([name]) => name)).not.toContain('citation_date');
});
