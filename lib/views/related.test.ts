import { describe, expect, it } from 'vitest';
import { barley } from '../check/testdata/barley';
import { newsroomWith } from '../check/testdata/newsroom';
import { articleSlug } from '../domain/ids';
import { toArticleView } from './article-view';

const article = (title: string, body: string, status = 'published'): string => `---
title: ${title}
standfirst: In short.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: { none: Nothing }
contradicts: { none: Nothing }
status: ${status}
---

${body}
`;

const context = await newsroomWith({
  ...barley,
  'content/edition.yml': `name: Harvests
question: What should Arvenia grow?
standfirst: Four texts.
leadFigure: oats/lines
order: [barley-and-oats, not-yet, more-oats, only-barley]
`,
  'content/articles/barley-and-oats.mdx': article(
    'Barley and oats',
    '<Stat of="n/barley" /> and <Stat of="oats/arvenia-rise" />.',
  ),
  'content/articles/only-barley.mdx': article('Only barley', 'Exports came to <Stat of="n/barley" />.'),
  'content/articles/not-yet.mdx': article('Not yet', 'Exports came to <Stat of="n/barley" />.', 'draft'),
  'content/articles/nothing.mdx': article('Nothing', 'No number at all.'),
});

const view = (slug: string) => toArticleView(context, articleSlug.parse(slug));
const relatedOf = (slug: string) => view(slug).related.map(({ title, shared }) => [title, ...shared]);

describe('the related explainers', () => {
  it('share a series with the explainer, directly or through derived numbers, figures or fact-checks, and are not drafts', () => {
    expect(relatedOf('only-barley')).toEqual([['Barley and oats', 'Exports of barley']]);
    expect(relatedOf('more-oats')).toEqual([['Barley and oats', 'Oats in the harvest']]);
  });

  it('are an empty list if the explainer shares no series with another explainer', () => {
    expect(relatedOf('nothing')).toEqual([]);
  });
});

describe('the position of an explainer in the edition', () => {
  it('counts only published explainers, and links to the previous and the next explainer', () => {
    const { place } = view('more-oats');
    expect([place?.place, place?.of, place?.previous?.title, place?.next?.title]).toEqual([
      2,
      3,
      'Barley and oats',
      'Only barley',
    ]);
  });

  it('has no previous explainer if it is first, and no next explainer if it is last', () => {
    expect([view('barley-and-oats').place?.previous, view('only-barley').place?.next]).toEqual([null, null]);
  });

  it('is null for an explainer that is not in the edition', () => {
    expect(view('nothing').place).toBeNull();
  });
});
