import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../lib/check/testdata/newsroom';
import { toArticleView } from '../lib/views/article-view';
import { toIndexView } from '../lib/views/index-view';
import { toNewsroomView } from '../lib/views/newsroom-view';
import { toListsView } from '../lib/views/lists-view';
import { articleBreadcrumbs } from '../lib/views/breadcrumbs';
import { indexBacklinks } from '../lib/views/backlinks';
import { About } from './about/about';
import { ArticleHeader } from './article/article-header';
import { Overrides } from './methodology/overrides';

const edition = `name: The oats
question: Whose oats are they?
standfirst: A small edition.
leadFigure: oats/areas
order: [more-oats]
`;

/** A page's text, without tags. */
function textOf(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ');
}

/** A newsroom with only one article, one fact-check and one number. */
async function small() {
  const context = await newsroomWith({ 'content/edition.yml': edition });
  const backlinks = indexBacklinks(context.catalog);
  const index = toIndexView(context, backlinks);
  return { context, lists: toListsView(context, backlinks), index: { ...index, numbers: index.numbers.slice(0, 1) } };
}

describe('a sentence with a count', () => {
  it('uses the singular for one item on the about page', async () => {
    const { context, index, lists } = await small();
    expect(
      textOf(<About introduction={null} index={index} lists={lists} record={toNewsroomView(context)} />),
    ).toContain('It contains 1 explainer, 1 fact-check and 1 number.');
  });

  it('says “no fact-check”, not “0 fact-checks”', async () => {
    const { index } = await small();
    expect(textOf(<Overrides checks={index.factChecks} />)).toContain('No fact-check has such a verdict at present.');
  });

  it('uses the singular for a reading time of 1 minute', async () => {
    const { context } = await small();
    const [slug] = context.catalog.articles.keys();
    if (slug === undefined) throw new Error('The newsroom has no article.');
    const article = { ...toArticleView(context, slug), minutes: 1 };
    expect(textOf(<ArticleHeader article={article} breadcrumbs={articleBreadcrumbs(article)} />)).toContain(
      '1 minute to read.',
    );
  });
});
