import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { finding } from '../../domain/finding';
import { fallAndRise, observedShare, published, publishedAmount, publishedChange, sharesOf } from '../testdata/shares';
import { judgeFinding } from './judge-finding';

/** Arvenia falls, recovers and is projected to rise; Bellmark rises every year; Cresta is always the highest. */
const shares = `
${fallAndRise}Arvenia,2023,60,projected,
Cresta,2021,80,reported,
Cresta,2022,81,reported,
Delmar,2019,10,reported,
Delmar,2020,,missing,No survey
Delmar,2021,12,reported,
Delmar,2022,13,reported,
`;

const observed = (name: string): string => observedShare(name, '2022');
const numbers = await newsroomWith({
  ...sharesOf(shares),
  'content/statistics/c.yml': [
    ...['Arvenia', 'Bellmark', 'Cresta', 'Delmar'].map(observed),
    publishedAmount('early', '500', '2020'),
    publishedAmount('late', '1.1', '2022', 'trillion'),
    publishedAmount('deficit-2020', '-80', '2020'),
    publishedAmount('deficit-2022', '-60', '2022'),
    publishedAmount('surplus-2022', '60', '2022'),
    publishedAmount('bound', 'less than 400', '2022'),
    publishedAmount('wide-bound', 'less than 900', '2022'),
    published('other-share', '12', '{ kind: percent, of: the flour }', '2022', 'one'),
    publishedChange('up', '3'),
    publishedChange('down', '-20'),
  ].join(''),
});

const judged = (written: object) => judgeFinding(finding.parse(written), numbers);
const holds = (written: object) => judged(written).holds;

describe('a finding about a movement', () => {
  it.each([
    [{ is: 'rose', of: 'c/arvenia', from: 2020 }, true],
    [{ is: 'fell', of: 'c/arvenia', from: 2020 }, false],
    [{ is: 'fell', of: 'c/arvenia', from: 2018 }, true],
    [{ is: 'rose', of: 'c/arvenia', from: 2018 }, false],
    [{ is: 'rose', of: 'c/late', from: 'c/early' }, true],
    [{ is: 'unchanged', of: 'c/bellmark', from: 2021 }, true],
    [{ is: 'unchanged', of: 'c/bellmark', from: 2020 }, false],
    [{ is: 'rose', of: 'c/bellmark', from: 2020, by: 'slightly' }, true],
    [{ is: 'rose', of: 'c/bellmark', from: 2019, by: 'slightly' }, false],
    [{ is: 'rose', of: 'c/bellmark', from: 2019, by: 'far' }, true],
    [{ is: 'rose', of: 'c/bellmark', from: 2020, by: 'far' }, false],
    [{ is: 'rose', of: 'c/up' }, true],
    [{ is: 'fell', of: 'c/up' }, false],
    [{ is: 'fell', of: 'c/down', by: 'far' }, true],
    [{ is: 'fell', of: 'c/down', by: 'slightly' }, false],
  ])('%j: %s', (written, expected) => expect(holds(written)).toBe(expected));

  it('needs an earlier value in the same unit, unless its statistic is a change', () => {
    expect(() => judged({ is: 'rose', of: 'c/early', from: 'c/late' })).toThrow('not before 2020');
    expect(() => judged({ is: 'rose', of: 'c/arvenia' })).toThrow('is not a change');
    expect(() => judged({ is: 'rose', of: 'c/arvenia', from: 'c/early' })).toThrow(
      expect.objectContaining({ rule: 'unit/mismatch' }),
    );
  });
});

describe('a finding about a comparison', () => {
  it.each([
    [{ is: 'above', of: 'c/bellmark', than: 'c/arvenia' }, true],
    [{ is: 'below', of: 'c/bellmark', than: 'c/arvenia' }, false],
    // Shares of different wholes can be compared.
    [{ is: 'above', of: 'c/bellmark', than: 'c/other-share' }, true],
    [{ is: 'above', of: 'c/late', than: '1' }, true],
    [{ is: 'above', of: 'c/late', than: '1.1' }, false],
    [{ is: 'equal', of: 'c/late', than: '1.1' }, true],
    [{ is: 'below', of: 'c/bound', than: '400' }, true],
    [{ is: 'above', of: 'c/bound', than: '400' }, false],
    [{ is: 'below', of: 'c/wide-bound', than: '400' }, null],
    [{ is: 'times', of: 'c/late', than: 'c/early', value: '2', hedge: 'more-than' }, true],
    [{ is: 'times', of: 'c/late', from: 'c/early', value: '2.2', hedge: 'is' }, true],
    [{ is: 'times', of: 'c/late', from: 'c/early', value: '3' }, false],
    [{ is: 'more-than-half', of: 'c/bellmark' }, true],
    [{ is: 'less-than-half', of: 'c/bellmark' }, false],
    [{ is: 'less-than-half', of: 'c/early', than: 'c/late' }, true],
    [{ is: 'more-than-half', of: 'c/bellmark@2020' }, false],
  ])('%j: %s', (written, expected) => expect(holds(written)).toBe(expected));

  it('returns the numbers that it compares', () => {
    expect(judged({ is: 'above', of: 'c/bellmark', than: 'c/arvenia' }).facts.map(({ name }) => name)).toEqual([
      'Oats in Bellmark',
      'Oats in Arvenia',
    ]);
  });
});

describe('a finding about an extreme or a rank', () => {
  it.each([
    [{ is: 'lowest', of: 'c/arvenia@2020', since: 2018 }, true],
    [{ is: 'lowest', of: 'c/arvenia@2021', since: 2018 }, false],
    [{ is: 'highest', of: 'c/arvenia', since: 2019 }, true],
    [{ is: 'highest', of: 'c/arvenia', since: 2018 }, false],
    // The projection for 2023 does not count. The observation for 2022 counts, but not with `until: 2021`.
    [{ is: 'highest', of: 'c/arvenia@2021', since: 2019 }, false],
    [{ is: 'highest', of: 'c/arvenia@2021', since: 2019, until: 2021 }, true],
    [{ is: 'lowest', of: 'c/arvenia@2020', since: 2018, by: 'far' }, false],
    [{ is: 'highest', of: 'c/bellmark', among: ['Bellmark', 'Arvenia'], because: 'Neighbours' }, true],
    [{ is: 'highest', of: 'c/bellmark', others: ['c/arvenia', 'c/delmar'] }, true],
    [{ is: 'highest', of: 'c/bellmark', others: 'c/arvenia; c/cresta' }, false],
    [{ is: 'lowest', of: 'c/bellmark', others: ['c/bellmark@2020'] }, false],
    // Equal numbers are not extremes.
    [{ is: 'highest', of: 'c/bellmark', others: ['c/bellmark'] }, false],
    [{ is: 'highest', of: 'c/bellmark', others: ['c/delmar'], by: 'far' }, true],
    [{ is: 'highest', of: 'c/cresta', others: ['c/cresta@2021'], by: 'far' }, false],
    [{ is: 'lowest', of: 'c/delmar', among: ['Delmar', 'Arvenia', 'Cresta', 'Bellmark'], by: 'far' }, true],
    [{ is: 'lowest', of: 'c/arvenia', among: ['Delmar', 'Arvenia'] }, false],
    [{ is: 'ranked', of: 'c/bellmark', place: 2, among: ['Cresta', 'Bellmark', 'Arvenia', 'Delmar'] }, true],
    [{ is: 'ranked', of: 'c/bellmark', place: '2', among: 'Cresta; Bellmark; Arvenia' }, true],
    [{ is: 'ranked', of: 'c/bellmark', place: 1, among: ['Cresta', 'Bellmark'] }, false],
    [{ is: 'ranked', of: 'c/arvenia', place: 2, from: 'lowest', among: ['Delmar', 'Arvenia', 'Bellmark'] }, true],
  ])('%j: %s', (written, expected) => expect(holds(written)).toBe(expected));

  it('returns the entities that it leaves out although they rank ahead, unless it gives the reason', () => {
    const among = ['Bellmark', 'Arvenia'];
    expect(judged({ is: 'highest', of: 'c/bellmark', among }).leftOut.map(({ name }) => name)).toEqual(['Cresta']);
    expect(judged({ is: 'highest', of: 'c/bellmark', among, because: 'Neighbours' }).leftOut).toEqual([]);
    expect(judged({ is: 'lowest', of: 'c/arvenia', among }).leftOut.map(({ name }) => name)).toEqual(['Delmar']);
  });

  it('needs a value for every period', () => {
    expect(() => judged({ is: 'highest', of: 'c/delmar', since: 2019 })).toThrow('no value for 2020');
    expect(holds({ is: 'highest', of: 'c/delmar', since: 2021 })).toBe(true);
  });

  it('needs a value for the period in `since`, and must include the period of the statistic', () => {
    expect(() => judged({ is: 'highest', of: 'c/cresta', since: 2018 })).toThrow('no value for 2018');
    expect(() => judged({ is: 'highest', of: 'c/arvenia', since: 2018, until: 2020 })).toThrow('not among the periods');
  });
});

describe('a finding about several periods', () => {
  it.each([
    [{ is: 'every', of: 'c/bellmark', going: 'up', from: 2018, until: 2022 }, true],
    [{ is: 'every', of: 'c/arvenia', going: 'up', from: 2018, until: 2022 }, false],
    [{ is: 'every', of: 'c/arvenia', going: 'up', from: 2020, until: 2022 }, true],
    [{ is: 'every', of: 'c/arvenia', going: 'down', from: 2018, until: 2020 }, true],
    [{ is: 'every', of: 'c/bellmark', going: 'above', than: '41', from: 2019, until: 2022 }, true],
    [{ is: 'every', of: 'c/bellmark', going: 'below', than: '50', from: 2018, until: 2021 }, false],
    [{ is: 'crossed', of: 'c/bellmark@2021', value: '50' }, true],
    [{ is: 'crossed', of: 'c/bellmark', value: '50' }, false],
    [{ is: 'crossed', of: 'c/arvenia@2019', value: '25', going: 'down' }, true],
    [{ is: 'narrowed', of: 'c/deficit-2022', from: 'c/deficit-2020' }, true],
    [{ is: 'widened', of: 'c/deficit-2022', from: 'c/deficit-2020' }, false],
    [{ is: 'narrowed', of: 'c/surplus-2022', from: 'c/deficit-2020' }, false],
    [{ is: 'widened', of: 'c/surplus-2022', from: 'c/deficit-2020' }, false],
  ])('%j: %s', (written, expected) => expect(holds(written)).toBe(expected));

  it('returns the numbers for the first periods that contradict it', () => {
    const { facts } = judged({ is: 'every', of: 'c/arvenia', going: 'up', from: 2018, until: 2022 });
    expect(facts.map(({ period }) => period)).toMatchObject([{ year: 2018 }, { year: 2019 }]);
  });

  it('is rejected if the series has no value in these periods', () => {
    expect(() => judged({ is: 'every', of: 'c/bellmark', going: 'up', from: '2030', until: '2031' })).toThrow(
      'from 2030',
    );
    expect(() => judged({ is: 'every', of: 'c/bellmark', going: 'up', from: '2020-01', until: '2020-02' })).toThrow();
  });

  it('needs a value for each period that it covers, and a “crossed” finding also for the period before', () => {
    expect(() => judged({ is: 'every', of: 'c/delmar', going: 'up', from: 2019, until: 2022 })).toThrow('for 2020');
    expect(() => judged({ is: 'crossed', of: 'c/delmar@2021', value: '11' })).toThrow('before 2021');
  });
});

describe('a finding and its opposite', () => {
  const opposites = [
    ['rose', 'fell'],
    ['above', 'below'],
    ['highest', 'lowest'],
    ['more-than-half', 'less-than-half'],
    ['widened', 'narrowed'],
  ] as const;
  const years = fc.integer({ min: 2018, max: 2022 });

  it('are never both true, whatever the numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(...opposites),
        years,
        years,
        async (values, [one, other], at, from) => {
          const rows = values.map((value, index) => `Arvenia,${2018 + index},${value / 4},reported,`).join('\n');
          const data = sharesOf(`${rows}\nBellmark,${at},${(values[0] ?? 0) / 3 > 0 ? 12 : -12},reported,`);
          const own = await newsroomWith({
            ...data,
            'content/statistics/c.yml': observed('Arvenia') + observed('Bellmark'),
          });
          const of = `c/arvenia@${at}`;
          const fields =
            one === 'above'
              ? { of, than: `c/bellmark@${at}` }
              : one === 'highest'
                ? { of, since: 2018 }
                : one === 'more-than-half'
                  ? { of }
                  : { of, from };
          const answer = (is: string): boolean | null | 'refused' => {
            try {
              return judgeFinding(finding.parse({ is, ...fields }), own).holds;
            } catch (error) {
              if (error instanceof Error && error.name === 'NumberError') return 'refused';
              throw error;
            }
          };
          expect([answer(one), answer(other)]).not.toEqual([true, true]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a finding about quarters since a year', () => {
  const quarterly = async (quarters: readonly string[]) => {
    const rows = quarters
      .map((quarter, index) =>
        quarter.includes(',') ? `Arvenia,${quarter}` : `Arvenia,${quarter},${20 + index},reported,`,
      )
      .join('\n');
    const files = sharesOf(rows);
    const metadata = 'content/series/fjord-office/shares.yml';
    return newsroomWith({
      ...files,
      [metadata]: (files[metadata] ?? '').replace('frequency: year', 'frequency: quarter'),
      'content/statistics/c.yml': observedShare('Arvenia', quarters.at(-1) ?? ''),
    });
  };
  const everyQuarter = { is: 'every', of: 'c/arvenia', going: 'up', from: 2021, until: '2021-Q4' };
  const highest = { is: 'highest', of: 'c/arvenia', since: 2021 };

  it('is true if every quarter supports it', async () => {
    const context = await quarterly(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
    expect([everyQuarter, highest].map((one) => judgeFinding(finding.parse(one), context).holds)).toEqual([true, true]);
  });

  it('is rejected if a quarter is missing, or if the series begins after the start of the year', async () => {
    const gap = await quarterly(['2021-Q1', '2021-Q2', '2021-Q3,,missing,No survey', '2021-Q4']);
    expect(() => judgeFinding(finding.parse(everyQuarter), gap)).toThrow('no value for 2021-Q3');
    const late = await quarterly(['2021-Q2', '2021-Q3', '2021-Q4']);
    for (const one of [everyQuarter, highest])
      expect(() => judgeFinding(finding.parse(one), late)).toThrow('no value for the start of 2021');
  });
});
