import { describe, expect, it } from 'vitest';
import { csvHash } from '../catalog/parse-csv';
import { newsroomWith } from '../check/testdata/newsroom';
import { statisticId } from '../domain/ids';
import { indexBacklinks } from './backlinks';
import { statisticPageView, toStatisticPageView } from './statistic-view';
import { formatStat, type TextDays } from './formatted-stat';

const csv = 'entity,period,value,status,note\nArvenia,2021,3.72,reported,\n';
const context = await newsroomWith({
  'content/series/fjord-office/rye.csv': csv,
  'content/series/fjord-office/rye.yml': `title: Rye in the harvest
definition: Rye as a share of the weight of all grain harvested
unit: { kind: percent, of: the harvest }
frequency: year
source: fjord-office/yearbook-2023
locator: Table 4
superseded:
  - { entity: Arvenia, period: 2021, value: '3.81', until: 2024-05-10, source: fjord-office/yearbook-2023, locator: Table 5, reason: Counted anew. }
sha256: ${csvHash(csv)}
`,
  'content/statistics/rye.yml': `arvenia: { kind: observed, name: Rye, decimals: 2, series: fjord-office/rye, entity: Arvenia, period: 2021 }
`,
});

const rye = statisticId.parse('rye/arvenia');
const format = (days: TextDays | null, decimals = 1) =>
  formatStat({ word: 'Stat', text: null, of: rye, as: 'value', decimals }, days, context.resolve);

describe('a number in prose', () => {
  it('shows its current value if no `asOf` day is set', () => {
    expect(format(null)).toEqual({ now: '3.7%', then: null });
    expect(format({ publishedOn: '2024-04-12' })).toEqual({ now: '3.7%', then: null });
  });

  it('shows both the current value and the value at publication if `asOf` is the publication day', () => {
    expect(format({ publishedOn: '2024-04-12', asOf: '2024-04-12' })).toEqual({
      now: '3.7%',
      then: { text: '3.8%', when: 'when this was published' },
    });
  });

  it('names the `asOf` day if it is not the publication day', () => {
    const days = { publishedOn: '2024-03-01', updatedOn: '2024-04-12' };
    expect(format({ ...days, asOf: '2024-04-12' }).then?.when).toBe('when this was last updated');
    expect(format({ ...days, asOf: '2024-02-29' }).then?.when).toBe('on 29 February 2024');
  });

  it('shows only one value if the current value and the value at publication are printed as the same text', () => {
    expect(format({ publishedOn: '2024-05-10', asOf: '2024-05-10' }).then).toBeNull();
    expect(format({ publishedOn: '2024-04-12', asOf: '2024-04-12' }, 0).then).toBeNull();
  });
});

describe('the page of a revised number', () => {
  it('shows the earlier value, with the day on which it was replaced and the reason', () => {
    const view = statisticPageView.parse(toStatisticPageView(context, indexBacklinks(context.catalog), rye));
    expect(
      view.earlier.map(({ period, text, replaced, reason, citation }) => [
        period,
        text,
        replaced,
        reason,
        citation.locator,
      ]),
    ).toEqual([['2021', '3.81%', 'on 10 May 2024', 'Counted anew.', 'Table 5']]);
  });
});
