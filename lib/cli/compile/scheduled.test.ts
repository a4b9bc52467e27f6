import { expect, it } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { finishedSite } from '../../publish/testing/finished';
import { pageTexts } from '../../publish/page-texts';
import { toIndexView } from '../../views/index-view';
import { indexUses } from '../../views/uses';
import { catalogOf } from './edition';

const article = (title: string, publishedOn: string, status: string): string => `---
title: ${title}
standfirst: A standfirst.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '${publishedOn}'
leadFigure: oats/lines
supports: { none: No check was made }
contradicts: { none: No statement failed }
status: ${status}
---

It was <Stat of="oats/arvenia" /> <Cite source="fjord-office/yearbook-2023" />.
`;

it('keeps what waits for its day, and drafts, out of every list, feed and page', async () => {
  const { catalog, resolve } = await newsroomWith({
    'content/articles/later.mdx': article('A later text', '2025-01-10', 'published'),
    'content/articles/draft.mdx': article('A draft', '2024-01-01', 'draft'),
  });
  const publishedOn = async (on: string): Promise<string> => {
    const context = { catalog: catalogOf({ audience: 'readers', on }, catalog), resolve };
    const uses = indexUses(context.catalog);
    const index = toIndexView(context, uses);
    const texts = await pageTexts(finishedSite(context, { on }));
    return JSON.stringify([index, texts, [...uses.statistics], [...uses.sources], [...uses.figures]]);
  };
  expect(await publishedOn('2025-01-09')).not.toMatch(/A later text|articles\/later|A draft/);
  expect(await publishedOn('2025-01-10')).toMatch(/A later text/);
  expect(await publishedOn('2025-01-10')).not.toMatch(/A draft/);
});
