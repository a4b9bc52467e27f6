import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { articleSlug } from '../domain/ids';
import { toArticleSummary } from './article-view';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

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

const check = (summary: string, reasoning: string): string => `---
title: Are oats nearly 25% of the harvest?
viewpoint: oats-first
claim:
  text: Oats are nearly 25% of the harvest.
  speaker: mara-quill
  saidOn: '2023-05-02'
  saidIn: fjord-office/yearbook-2023
  locator: Foreword
verdict: accurate
summary: ${summary}
evidence: [fjord-office/yearbook-2023]
checkedOn: '2024-01-11'
checkedBy: desk
reviewBy: '2030-01-11'
---

${reasoning}
`;

const figure = (note: string): string => `kind: line
title: Oats became more
subtitle: Share of the harvest
alt: A line.
notes: [${note}]
strands:
  - { series: fjord-office/oats, entity: Arvenia, label: Arvenia, colour: red }
`;

async function minutes(
  body: string,
  { summary = 'So it is.', reasoning = 'We looked.', note = 'By weight.' } = {},
): Promise<number> {
  const newsroom = await newsroomWith({
    'content/articles/more-oats.mdx': article(body),
    'content/fact-checks/quarter-of-the-harvest.mdx': check(summary, reasoning),
    'content/figures/oats/lines.yml': figure(note),
  });
  return toArticleSummary(newsroom, articleSlug.parse('more-oats')).minutes;
}

describe('the reading time of an explainer', () => {
  it('is at least a minute, and increases with the number of words', async () => {
    expect(await minutes('Short.')).toBe(1);
    expect(await minutes(Array.from({ length: 660 }, () => 'Word').join('\n\n'))).toBe(3);
  });

  it('includes the summaries of its fact-checks, but not their collapsed reasoning', async () => {
    const text = `${words(440)}\n\n<FactCheck id="quarter-of-the-harvest" />`;
    expect(await minutes(text)).toBe(2);
    expect(await minutes(text, { summary: words(440) })).toBe(4);
    expect(await minutes(text, { reasoning: words(440) })).toBe(2);
    expect(await minutes(words(440), { summary: words(440) })).toBe(2);
  });

  it('includes the captions of its figures as they appear below the drawing', async () => {
    const text = `${words(440)}\n\n<Figure id="oats/lines" />`;
    expect(await minutes(text)).toBe(2);
    expect(await minutes(text, { note: words(440) })).toBe(4);
  });
});
