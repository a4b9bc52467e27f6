import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { observedShare, sharesOf } from '../numbers/testdata/shares';
import { statisticId } from '../domain/ids';
import { indexBacklinks } from './backlinks';
import { toFindingViews } from './finding-view';
import { toStatisticPageView } from './statistic-view';

const statistics: Record<string, string> = {
  ...sharesOf('Arvenia,2021,24,reported,\nArvenia,2022,26,reported,'),
  'content/statistics/c.yml': observedShare('Arvenia', '2022'),
};
const page = (...findings: readonly string[]): Record<string, string> => ({
  'content/pages/harvest.mdx': `---\ntitle: The harvest\nstandfirst: What grows.\nfindings: [${findings.join(', ')}]\n---\n\nOats grow.\n`,
});
const untrue = '{ is: fell, of: c/arvenia, from: 2021 }';
const impossible = '{ is: rose, of: c/arvenia }';

describe('the findings of a newsroom', () => {
  it('have the values of an earlier day if an explainer sets `asOf`', async () => {
    const shares = 'content/series/fjord-office/shares.yml';
    const superseded =
      "superseded: [{ entity: Arvenia, period: 2021, value: '23', until: 2023-05, source: fjord-office/yearbook-2023, locator: Table 4, reason: Revised. }]\n";
    const context = await newsroomWith({
      ...statistics,
      [shares]: `${statistics[shares] ?? ''}${superseded}`,
      ...explainer('asOf: 2023-01-01\n'),
    });
    const { statistics: compared } = toFindingViews(context).get('/articles/shares/')?.findings[0] ?? {};
    expect(compared).toMatchObject([
      { reference: 'c/arvenia as of 2023-01-01', value: '26' },
      { reference: 'c/arvenia@2021 as of 2023-01-01', value: '23' },
    ]);
  });

  it('include false findings, which are marked as false', async () => {
    const context = await newsroomWith({ ...statistics, ...page(untrue) });
    expect(toFindingViews(context).get('/about/harvest/')?.findings).toMatchObject([{ is: 'fell', holds: false }]);
  });

  it('omit findings that cannot be computed, but only in dev', async () => {
    const context = await newsroomWith({ ...statistics, ...page(impossible, untrue) });
    expect(() => toFindingViews(context)).toThrow('is not a change');
    const broken = { ofUse: () => [], behindUse: () => [], ofBody: () => ({ problems: [], unreadable: false }) };
    const { findings } = toFindingViews({ ...context, broken }).get('/about/harvest/') ?? {};
    expect(findings).toMatchObject([{ is: 'fell' }]);
  });

  it('include the sentence that contains their words, with numbers as readers see them', async () => {
    const context = await newsroomWith({ ...statistics, ...explainer('') });
    const { page: about, findings } = toFindingViews(context).get('/articles/shares/') ?? {};
    expect(about).toMatchObject({ kind: 'article', href: '/articles/shares/' });
    expect(findings).toMatchObject([{ words: 'rose', sentence: 'The share rose to 26%.' }]);
  });

  it('are listed on the page of each number that they compare', async () => {
    const context = await newsroomWith({ ...statistics, ...page('{ is: rose, of: c/arvenia, from: 2021 }') });
    const { findings } = toStatisticPageView(context, indexBacklinks(context.catalog), statisticId.parse('c/arvenia'));
    expect(findings).toEqual([
      { page: { kind: 'page', title: 'The harvest', href: '/about/harvest/' }, sentences: [], inFields: true },
    ]);
  });

  it('do not affect the page of a number that they do not compare, even if one of them cannot be judged', async () => {
    const context = await newsroomWith({ ...statistics, ...page(impossible) });
    const backlinks = indexBacklinks(context.catalog);
    const { findings } = toStatisticPageView(context, backlinks, statisticId.parse('oats/arvenia'));
    expect(findings.map(({ page: { kind } }) => kind)).toEqual(['figure', 'figure']);
  });
});

function explainer(field: string): Record<string, string> {
  return {
    'content/articles/shares.mdx': `---
title: How much of the harvest are oats?
standfirst: Oats are a part of the harvest.
kicker: Oats
viewpoint: oats-first
topics: []
authors: [desk]
publishedOn: 2024-02-01
${field}leadFigure: oats/lines
supports: { none: None. }
contradicts: { none: None. }
---

Before it. The share <Finding is="rose" of="c/arvenia" from="2021">rose</Finding> to
<Stat of="c/arvenia" />. After it.
`,
  };
}
