import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { compareView, toCompareView } from './compare-view';

const view = (publishedOn: string, answers: string): string => `name: A view
holder: mara-quill
outlet: Fjord Office
publishedOn: '${publishedOn}'
source: fjord-office/yearbook-2023
thesis: Arvenia should grow more oats.
answers:
${answers}`;

const article = (viewpoint: string, status: string): string => `---
title: About ${viewpoint}
standfirst: In short.
kicker: Harvest
viewpoint: ${viewpoint}
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: { none: Nothing }
contradicts: { none: Nothing }
status: ${status}
---

Words.
`;

const context = await newsroomWith({
  'content/questions.yml': `why: { question: Why oats? }
who:
  question: Who pays?
  checked: [{ what: The share of oats., checks: [quarter-of-the-harvest] }]
`,
  'content/viewpoints/oats-first.yml': view(
    '2023-05',
    '  why: { says: They keep., locator: Page 1 }\n  who: { none: Silent. }\n',
  ),
  'content/viewpoints/rye-first.yml': view(
    '2019',
    '  who: { says: All of us., locator: Page 2 }\n  why: { none: It is about rye. }\n',
  ),
  'content/viewpoints/unpublished.yml': view('2020-01-01', '  who: { none: Silent. }\n  why: { none: Silent. }\n'),
  'content/articles/rye.mdx': article('rye-first', 'published'),
  'content/articles/unpublished.mdx': article('unpublished', 'draft'),
});
const compared = compareView.parse(toCompareView(context));

describe('the viewpoints in the comparison', () => {
  it('come from the published explainers, oldest first', () => {
    expect(compared.views.map(({ id, published, article: explainer }) => [id, published, explainer?.href])).toEqual([
      ['rye-first', '2019', '/articles/rye/'],
      ['oats-first', 'May 2023', '/articles/more-oats/'],
    ]);
  });

  it('have answers in the order of the questions, even if their files list the answers in a different order', () => {
    expect(compared.rows.map(({ id, cells }) => [id, ...cells.map(({ says, none }) => says ?? none)])).toEqual([
      ['why', 'It is about rye.', 'They keep.'],
      ['who', 'All of us.', 'Silent.'],
    ]);
  });

  it('link to the fact-checks of the answers', () => {
    expect(compared.rows[1]?.checked.map(({ what, checks }) => [what, checks.map(({ href }) => href)])).toEqual([
      ['The share of oats.', ['/fact-checks/quarter-of-the-harvest/']],
    ]);
  });
});
