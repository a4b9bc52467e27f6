import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { articleSlug } from '../domain/ids';
import { toArticleView } from './article-view';
import { uncitedFigures } from './uncited';

const article = (body: string): string => `---
title: Should Arvenia grow more oats?
standfirst: The yearbook says so.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: [quarter-of-the-harvest]
contradicts: { none: No statement failed }
---

${body}
`;
const slug = articleSlug.parse('more-oats');
const withBody = (body: string) => newsroomWith({ 'content/articles/more-oats.mdx': article(body) });

describe('the view of an article', () => {
  it('says what holds, with the way to each check, and why nothing else does not', async () => {
    const { balance } = toArticleView(await withBody('<FactCheck id="quarter-of-the-harvest" />'), slug);
    expect(balance).toEqual({
      supports: {
        checks: [
          {
            href: '#check-quarter-of-the-harvest',
            title: 'Are oats nearly 25% of the harvest?',
            verdict: 'accurate',
            verdictLabel: 'Accurate',
          },
        ],
        none: null,
      },
      contradicts: { checks: [], none: 'No statement failed' },
    });
  });

  it('tells whose a claimed figure is, and why an uncited one has no record', async () => {
    const { body } = toArticleView(
      await withBody('<Claimed by="mara-quill">a third</Claimed>, <Uncited reason="Counted.">21 villages</Uncited>.'),
      slug,
    );
    expect(body.uses).toEqual([
      { word: 'Claimed', anchor: 'use-1', text: 'a third', label: 'Asserted by Mara Quill' },
      { word: 'Uncited', anchor: 'use-2', text: '21 villages', label: 'Counted.', href: '/methodology/#uncited' },
    ]);
  });
});

describe('uncitedFigures', () => {
  it('lists every use with its reason and its page', async () => {
    const { catalog } = await withBody('It is <Uncited reason="Counted.">21 villages</Uncited>.');
    expect(uncitedFigures(catalog)).toEqual([
      {
        text: '21 villages',
        reason: 'Counted.',
        by: { kind: 'article', title: 'Should Arvenia grow more oats?', href: '/articles/more-oats/' },
      },
    ]);
  });

  it('is empty where there are none', async () => {
    expect(uncitedFigures((await withBody('Text.')).catalog)).toEqual([]);
  });
});
