import { describe, expect, it } from 'vitest';
import { parseContent } from '../catalog/parse-content';
import { baseNewsroom, contentFile } from '../check/testdata/newsroom';
import { statisticId } from '../domain/ids';
import { fallAndRise, observedShare, sharesOf } from '../numbers/testdata/shares';
import { recordsOf, withNumber } from './records';

describe('the records of a number as it was on an earlier day', async () => {
  const series = sharesOf(fallAndRise);
  const yml = 'content/series/fjord-office/shares.yml';
  const revised = `superseded:\n  - { entity: Arvenia, period: 2022, value: '25.5', status: reported, until: 2023-06-01, source: fjord-office/yearbook-2023, locator: Table 4, reason: Revised. }\n`;
  const written = {
    ...series,
    [yml]: `${series[yml]}${revised}`,
    'content/statistics/c.yml': observedShare('Arvenia', '2022'),
  };
  const parsed = parseContent([
    ...(await baseNewsroom()),
    ...Object.entries(written).map(([path, text]) => contentFile(path, text)),
  ]);
  const reference = { id: statisticId.parse('c/arvenia'), at: null, asOf: '2023-03-01' };

  it('are the current and the former observation', () => {
    expect(parsed.problems).toEqual([]);
    expect(recordsOf(reference, parsed).map(({ kind }) => kind)).toEqual(['observed', 'superseded']);
  });

  it('can be changed separately', () => {
    const former = recordsOf(reference, parsed).find(({ kind }) => kind === 'superseded');
    if (former === undefined) throw new Error('The former observation is missing.');
    const changed = withNumber(former, '× 2', (value) => value.times(2))
      .apply(parsed)
      .series.get('fjord-office/shares');
    expect(changed?.value.superseded.map(({ value }) => value)).toEqual(['51']);
    expect(changed?.value.observations).toBe(parsed.series.get('fjord-office/shares')?.value.observations);
  });
});
