import { expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { claim } from '../domain/claim';
import { periodKey } from '../domain/period';
import { assess } from './assess';
import { observedShare, sharesOf } from './testdata/shares';
import { trueOfAnotherPeriod } from './true-of-another-period';

const rows = `
Arvenia,2017,24,reported,
Arvenia,2018,23,reported,
Arvenia,2019,24,reported,
Arvenia,2020,22,reported,
Arvenia,2021,,missing,No survey
Arvenia,2022,26,reported,
Arvenia,2023,40,projected,
Bellmark,2019,20,reported,
Bellmark,2020,30,reported,
`;
const numbers = await newsroomWith({
  ...sharesOf(rows),
  'content/statistics/c.yml': ['Arvenia', 'Bellmark'].map((name) => observedShare(name, '2020')).join(''),
});
const unit = { kind: 'percent', of: 'the harvest' };

function periodOf(asserts: Record<string, unknown>): string | null {
  const said = claim.parse({
    ...{ text: 'A claim.', speaker: 'mara-quill', saidOn: '2023-05-02' },
    ...{ saidIn: 'fjord-office/yearbook-2023', locator: 'Foreword' },
    asserts: { measure: 'c/arvenia', ...asserts },
  });
  const assessment = assess(said, numbers);
  if (!('asserts' in assessment)) throw new Error('The claim was not assessed.');
  const period = trueOfAnotherPeriod(assessment, numbers);
  return period === null ? null : periodKey(period);
}

it.each<[what: string, asserts: Record<string, unknown>, period: string | null]>([
  ['the latest period before that of the measure', { relation: 'is', value: '24', unit }, '2019'],
  ['the period that the claim names does not matter', { relation: 'is', value: '24', unit, period: 2020 }, '2019'],
  ['a later period if there is no earlier one', { relation: 'at-least', value: '25', unit }, '2022'],
  ['a period for a claim that is close at its own period', { relation: 'is', value: '23', unit }, '2018'],
  ['a period in which a ranked entity has a value', ranked(1), '2019'],
  ['no period: the claim is supported', { relation: 'is', value: '22', unit }, null],
  ['no period: only a projection supports it', { relation: 'is', value: '40', unit }, null],
  ['no period: none supports it', { relation: 'is', value: '70', unit }, null],
  ['no period: the claim is of another one', { relation: 'is', value: '24', unit, period: 2019 }, null],
  ['no period: the claim is of several', { ...ranked(1), since: 2019 }, null],
  ['no period: the claim is a trend', { relation: 'rose', since: 2019 }, null],
  [
    'no period: the measure is not comparable',
    { relation: 'is', value: '24', unit, notComparable: { because: 'definitions-differ', why: 'Of seed.' } },
    null,
  ],
])('finds %s', (_, asserts, period) => {
  expect(periodOf(asserts)).toBe(period);
});

function ranked(place: number): Record<string, unknown> {
  return { relation: 'ranked', place, among: ['Arvenia', 'Bellmark'] };
}
