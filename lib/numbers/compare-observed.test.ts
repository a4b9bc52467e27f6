import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { assertion } from '../domain/assertion';
import { periodKey } from '../domain/period';
import { compare } from './compare';
import { observedShare, sharesOf } from './testdata/shares';

/** In these data, Arvenia rises and falls, with a gap in 2021 and a projection at the end. Cresta and Delmar are equal in 2020. */
const rows = `
Arvenia,2018,19,reported,
Arvenia,2019,24,reported,
Arvenia,2020,22,reported,
Arvenia,2021,,missing,No survey
Arvenia,2022,26,reported,
Arvenia,2023,40,projected,
Bellmark,2020,30,reported,
Cresta,2019,28,reported,
Cresta,2020,25,reported,
Delmar,2019,20,reported,
Delmar,2020,25,reported,
Elsing,2023,25,projected,
`;

const { catalog, resolve } = await newsroomWith({
  ...sharesOf(rows),
  'content/statistics/c.yml': [
    ...['Arvenia', 'Bellmark', 'Cresta'].map((name) => observedShare(name, '2020')),
    observedShare('Elsing', '2023'),
  ].join(''),
});

function set(measure: string, asserts: Record<string, unknown>) {
  const parsed = assertion.parse({ measure, ...asserts });
  return compare(parsed, resolve(reference(measure)), { catalog, resolve });
}

describe('a claimed rank', () => {
  const all = ['Arvenia', 'Bellmark', 'Cresta', 'Delmar'];
  const ranked = (measure: string, place: number, more = {}) =>
    set(measure, { relation: 'ranked', place, among: all, ...more });

  it('is compared with the rank among the named entities in the period of the measure', () => {
    expect(ranked('c/bellmark', 1)).toMatchObject({ outcome: 'supported', place: 1, tied: [] });
    expect(ranked('c/bellmark', 2)).toMatchObject({ outcome: 'contradicted', place: 1 });
    expect(ranked('c/arvenia', 4)).toMatchObject({ outcome: 'supported', place: 4 });
    expect(ranked('c/arvenia', 2, { among: ['Arvenia', 'Bellmark'] })).toMatchObject({
      outcome: 'supported',
      place: 2,
    });
    expect(ranked('c/arvenia', 1, { from: 'lowest' })).toMatchObject({ outcome: 'supported', place: 1 });
  });

  it('is shared by equal values: if two entities share the second rank, a claim of the third rank is close', () => {
    expect(ranked('c/cresta', 2)).toMatchObject({ outcome: 'supported', place: 2, tied: ['Delmar'] });
    expect(ranked('c/cresta', 3)).toMatchObject({ outcome: 'close' });
    expect(ranked('c/cresta', 1)).toMatchObject({ outcome: 'contradicted' });
    expect(ranked('c/cresta', 4)).toMatchObject({ outcome: 'contradicted' });
  });

  it('is compared with the data, and the result lists the ranks of all the named entities', () => {
    const result = ranked('c/cresta', 2);
    if (result.kind !== 'rank') throw new Error('The claim was not ranked.');
    expect(result.order.map(({ entity, place }) => [entity, place])).toEqual([
      ['Bellmark', 1],
      ['Cresta', 2],
      ['Delmar', 2],
      ['Arvenia', 4],
    ]);
  });

  it('is judged in each period if it is claimed for several periods in a row', () => {
    const pair = { among: ['Arvenia', 'Bellmark'], since: 2021 };
    expect(ranked('c/cresta', 1, { among: ['Cresta', 'Delmar'], since: 2019 })).toMatchObject({
      outcome: 'supported',
      run: { count: 2, broken: null },
    });
    expect(ranked('c/cresta', 2, { among: ['Cresta', 'Delmar'], since: 2019 })).toMatchObject({
      outcome: 'contradicted',
      run: { broken: { period: { year: 2019 }, place: 1 } },
    });
    expect(() => ranked('c/bellmark', 1, pair)).toThrow(
      'The claim is about the periods since 2021, but its measure is for 2020.',
    );
    expect(() => ranked('c/cresta', 1, { among: ['Cresta', 'Bellmark'], since: 2019 })).toThrow(
      'has no value for "Bellmark" in 2019',
    );
  });

  it('is compared only if every named entity has a value and the measure’s entity is one of them', () => {
    expect(() => ranked('c/arvenia@2018', 1)).toThrow('"fjord-office/shares" has no value for "Bellmark" in 2018.');
    expect(() => ranked('c/arvenia', 1, { among: ['Bellmark', 'Cresta'] })).toThrow(
      'is for Arvenia, which is not one of',
    );
    expect(() => ranked('oats/exports', 1)).toThrow(expect.objectContaining({ rule: 'claim/measure' }));
    expect(assertion.safeParse({ relation: 'ranked', place: 3, among: ['A', 'B'], measure: 'c/cresta' }).success).toBe(
      false,
    );
    expect(assertion.safeParse({ relation: 'ranked', place: 1, among: ['A', 'A'], measure: 'c/cresta' }).success).toBe(
      false,
    );
  });
});

describe('a claimed trend', () => {
  const trend = (relation: string, measure: string, since?: number) =>
    set(measure, { relation, ...(since === undefined ? {} : { since }) });

  it('can be a movement of any size between two periods', () => {
    expect(trend('rose', 'c/arvenia', 2018)).toMatchObject({ outcome: 'supported' });
    expect(trend('fell', 'c/arvenia', 2018)).toMatchObject({ outcome: 'contradicted' });
    expect(trend('fell', 'c/arvenia', 2019)).toMatchObject({ outcome: 'supported' });
    expect(trend('rose', 'c/cresta', 2019)).toMatchObject({ outcome: 'contradicted' });
    expect(() => trend('rose', 'c/arvenia')).toThrow('"c/arvenia" is not a change.');
  });

  it('can be a movement in each of several periods, which all need a value', () => {
    expect(trend('rose-every-time', 'c/arvenia@2019', 2018)).toMatchObject({ outcome: 'supported' });
    expect(trend('rose-every-time', 'c/arvenia', 2018)).toMatchObject({ outcome: 'contradicted' });
    expect(trend('fell-every-time', 'c/cresta', 2019)).toMatchObject({ outcome: 'supported' });
    expect(() => trend('rose-every-time', 'c/arvenia@2022', 2020)).toThrow('The series has no value for 2021.');
  });

  it('can be the highest or lowest value so far, whatever came after the period of the measure', () => {
    expect(trend('highest', 'c/arvenia@2019', 2018)).toMatchObject({ outcome: 'supported' });
    expect(trend('highest', 'c/arvenia', 2018)).toMatchObject({ outcome: 'contradicted' });
    expect(trend('lowest', 'c/cresta', 2019)).toMatchObject({ outcome: 'supported' });
  });

  it('is returned with the values that decide it, the earliest first', () => {
    const result = trend('fell', 'c/arvenia', 2019);
    if (result.kind !== 'trend') throw new Error('The claim was not of a trend.');
    expect(result.decisive.map(({ period }) => periodKey(period))).toEqual(['2019', '2020']);
  });
});

describe('a number reached by a certain time', () => {
  const unit = { kind: 'percent', of: 'the harvest' };
  const reached = (value: string, by: string | number, more = {}) =>
    set('c/arvenia', { relation: 'reached', value, unit, by, ...more });
  const firstOf = (result: ReturnType<typeof reached>) =>
    result.kind === 'threshold' && result.first !== null ? periodKey(result.first.period) : null;

  it.each([
    ['24', 2019, 'supported', '2019'],
    ['24', 2020, 'supported', '2019'],
    // The maximum up to 2018 is 19. The claimed 24 differs by 5, which is more than 5% of 19 (0.95).
    ['24', 2018, 'contradicted', '2019'],
    ['19.9', 2018, 'close', '2019'],
    ['20', 2018, 'contradicted', '2019'],
    // The maximum up to 2020 is 24, in 2019, and 5% of it is 1.2.
    ['25.2', 2020, 'close', '2022'],
    ['25.3', 2020, 'contradicted', '2022'],
    // Only the projection for 2023 reaches 40.
    ['40', 2022, 'contradicted', null],
  ])('%s by %s is %s, and first reached in %s', (value, by, outcome, first) => {
    const result = reached(value, by);
    expect(result).toMatchObject({ kind: 'threshold', outcome });
    expect(firstOf(result)).toBe(first);
  });

  it('counts as reached when the series falls to it, if the claim asserts a fall', () => {
    expect(reached('22', 2022, { going: 'down' })).toMatchObject({ outcome: 'supported', fromTheStart: true });
    expect(reached('18', 2019, { going: 'down' })).toMatchObject({ outcome: 'contradicted', first: null });
  });

  it('is undecided if the series has no value for the claimed period, unless the number was reached before', () => {
    for (const by of [2021, 2023, 2030])
      expect(reached('27', by)).toMatchObject({ reason: 'period-differs', why: { kind: 'no-value' } });
    expect(reached('24', 2021)).toMatchObject({ outcome: 'supported' });
    expect(reached('24', 2017)).toMatchObject({ why: { kind: 'no-value' } });
  });

  it('is undecided if the claim names a quarter or a fiscal year and the series has calendar years', () => {
    for (const by of ['2020-Q4', 'us-federal:FY2020'])
      expect(reached('24', by)).toMatchObject({ reason: 'period-differs', why: { kind: 'other-period' } });
  });

  it('needs a measure from a series with at least one value that is not a projection', () => {
    expect(() => set('c/elsing', { relation: 'reached', value: '20', unit, by: 2023 })).toThrow('only projections');
    expect(() =>
      set('oats/arvenia-rise', {
        relation: 'reached',
        value: '3',
        unit: { kind: 'points', of: 'the harvest' },
        by: 2022,
      }),
    ).toThrow(expect.objectContaining({ rule: 'claim/measure' }));
  });
});
