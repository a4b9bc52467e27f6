import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { claim, relations, type Claim, type Relation } from '../domain/claim';
import { verdicts } from '../domain/verdict';
import { assess, findingOf, verdictsAllowedBy, type Assessment } from './assess';
import { allowedVerdicts, tolerances, type Finding } from './policy';

/** Statistics of one period, by the percentage that they are. */
const percentages = [
  '20',
  '47.5',
  '50',
  '50.4',
  '50.5',
  '50.6',
  '52.5',
  '52.6',
  '54',
  '54.6',
  '55.5',
  '55.6',
  '0',
  '-4',
];
const name = (value: string): string => `p${value.replace('-', 'minus-').replace('.', '-')}`;
const statistics = percentages
  .map(
    (value) =>
      `${name(value)}:\n  kind: published\n  name: A number\n  value: '${value}'\n  unit: { kind: percent, of: GDP }\n  period: 2022\n  source: fjord-office/yearbook-2023\n  locator: Table 1\n`,
  )
  .join('');
const others = `exports-share:
  kind: published
  name: A share of exports
  value: '50'
  unit: { kind: percent, of: exports }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
sales:
  kind: published
  name: Sales
  value: '1.19'
  unit: { kind: currency, currency: EUR, prices: nominal }
  multiplier: trillion
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
`;
const { resolve } = await newsroomWith({ 'content/statistics/c.yml': statistics + others });

function claimOf(asserts: Record<string, unknown> | undefined): Claim {
  return claim.parse({
    text: 'What was said.',
    speaker: 'mara-quill',
    saidOn: '2023-05-02',
    saidIn: 'fjord-office/yearbook-2023',
    locator: 'Foreword',
    ...(asserts === undefined ? { context: [{ measure: 'c/p50', label: 'The share' }] } : { asserts }),
  });
}

const percent = { kind: 'percent', of: 'GDP' };
const assertion = (relation: Relation, value: string, measured: string, more: Record<string, unknown> = {}) => ({
  relation,
  value,
  unit: percent,
  measure: `c/${name(measured)}`,
  ...more,
});
const outcome = (relation: Relation, value: string, measured: string): Assessment['outcome'] =>
  assess(claimOf(assertion(relation, value, measured)), resolve).outcome;

describe('assess', () => {
  // Hedged numbers are supported within 5% of the measured one and close within 10%; others are close within 5%.
  it.each<[Relation, string, string, Assessment['outcome']]>([
    // "50" was said of anything from 49.5 to 50.5.
    ['is', '50', '50', 'supported'],
    ['is', '50', '50.5', 'supported'],
    ['is', '50', '50.6', 'close'],
    // 52.6 × 0.05 = 2.63, and the gap is 2.6; of 52.5 with "50.0" the gap is 2.5 within 2.625.
    ['is', '50', '52.6', 'close'],
    // 54 × 0.05 = 2.7, and the gap is 4.
    ['is', '50', '54', 'contradicted'],
    // "50.0" was said of 49.95 to 50.05.
    ['is', '50.0', '50.4', 'close'],
    ['is', '50.4', '50.4', 'supported'],
    // 20 × 0.05 = 1: a claim of 21 is close, of 21.1 not.
    ['is', '21', '20', 'close'],
    ['is', '21.1', '20', 'contradicted'],
    // About: 21 lies 1 from 20, which is 5%; 22 lies 10% away; 22.1 more.
    ['about', '21', '20', 'supported'],
    ['about', '21.1', '20', 'close'],
    ['about', '22', '20', 'close'],
    ['about', '22.1', '20', 'contradicted'],
    ['about', '19', '20', 'supported'],
    ['about', '18', '20', 'close'],
    ['about', '17.9', '20', 'contradicted'],
    // Nearly 21: 20 is below, within 5%. Nearly 19: 20 is above it, so it is only close.
    ['nearly', '21', '20', 'supported'],
    ['nearly', '21.1', '20', 'close'],
    ['nearly', '22.1', '20', 'contradicted'],
    ['nearly', '19', '20', 'close'],
    ['nearly', '17.9', '20', 'contradicted'],
    // Nearly 50, and it was 50.5: the last digit stated allows it.
    ['nearly', '50', '50.5', 'supported'],
    ['nearly', '50', '50.6', 'close'],
    ['more-than', '50', '50.4', 'supported'],
    ['more-than', '50', '50', 'close'],
    ['more-than', '21', '20', 'close'],
    ['more-than', '21.1', '20', 'contradicted'],
    ['at-least', '50', '50', 'supported'],
    ['at-least', '21', '20', 'close'],
    ['at-least', '21.1', '20', 'contradicted'],
    ['less-than', '50.5', '50.4', 'supported'],
    ['less-than', '50', '50', 'close'],
    ['less-than', '19', '20', 'close'],
    ['less-than', '18.9', '20', 'contradicted'],
    ['at-most', '50', '50', 'supported'],
    ['at-most', '19', '20', 'close'],
    ['at-most', '18.9', '20', 'contradicted'],
    // Of a measured zero there is no share to be near by.
    ['about', '0', '0', 'supported'],
    ['about', '0.4', '0', 'contradicted'],
    ['is', '-4', '-4', 'supported'],
    ['about', '-4.2', '-4', 'supported'],
    ['about', '-4.3', '-4', 'close'],
  ])('"%s %s" beside %s is %s', (relation, value, measured, expected) => {
    expect(outcome(relation, value, measured)).toBe(expected);
  });

  it('tries every relation', () => {
    expect(relations).toHaveLength(7);
    expect(tolerances).toEqual({ hedged: 0.05, hedgedClose: 0.1, exactClose: 0.05 });
  });

  it('reads the precision of a number as it was stated, in its multiplier', () => {
    const asserts = { relation: 'is', value: '1.2', multiplier: 'trillion', measure: 'c/sales' };
    const euros = { kind: 'currency', currency: 'EUR', prices: 'nominal' };
    // 1.19 trillion rounds to the 1.2 trillion stated, but is not the 1.20 trillion.
    expect(assess(claimOf({ ...asserts, unit: euros }), resolve).outcome).toBe('supported');
    expect(assess(claimOf({ ...asserts, value: '1.20', unit: euros }), resolve).outcome).toBe('close');
    // As "1,200 billion" with no decimals it was stated to the billion.
    expect(assess(claimOf({ ...asserts, value: '1200', multiplier: 'billion', unit: euros }), resolve).outcome).toBe(
      'close',
    );
  });

  it('gives the difference in points, and as a share of the measured number', () => {
    const assessment = assess(claimOf(assertion('is', '52', '50')), resolve);
    if (assessment.outcome === 'not-comparable') throw new Error('It was not compared.');
    expect(assessment.difference).toMatchObject({ unit: { kind: 'points', of: 'GDP' }, multiplier: 'one' });
    expect(assessment.difference.value.toFixed()).toBe('2');
    expect(assessment.relative?.toFixed()).toBe('4');
    const ofZero = assess(claimOf(assertion('is', '1', '0')), resolve);
    expect(ofZero).toMatchObject({ relative: null });
  });

  it('sets the claim beside alternatives, but for those that say why not', () => {
    const alternatives = [
      { measure: 'c/exports-share', label: 'Of exports' },
      { measure: 'c/sales', label: 'In money', comparable: 'Money is no share.' },
    ];
    const assessment = assess(claimOf(assertion('is', '50', '20', { alternatives })), resolve);
    if (!('alternatives' in assessment)) throw new Error('It has no alternatives.');
    expect(assessment.alternatives.map(({ label, comparison }) => [label, comparison?.outcome ?? null])).toEqual([
      ['Of exports', 'supported'],
      ['In money', null],
    ]);
  });

  it('refuses a measure of another thing, and an alternative of another kind', () => {
    const unit = { unit: { kind: 'percent', of: 'exports' } };
    expect(() => assess(claimOf(assertion('is', '50', '50', unit)), resolve)).toThrow(
      'The claim is in % of exports; its measure is in % of GDP.',
    );
    const alternatives = [{ measure: 'c/sales', label: 'In money' }];
    expect(() => assess(claimOf(assertion('is', '50', '50', { alternatives })), resolve)).toThrow(
      'The claim is in % of GDP; "c/sales" is in euros, current prices.',
    );
  });

  it('compares nothing where definitions differ, whatever the numbers', () => {
    const different = assess(claimOf(assertion('is', '50', '50', { notComparable: 'Other words.' })), resolve);
    expect(different).toMatchObject({ outcome: 'not-comparable', explanation: 'Other words.' });
  });

  it('lists the context of a claim without a number', () => {
    const assessment = assess(claimOf(undefined), resolve);
    expect(assessment).toMatchObject({ outcome: 'not-comparable', reason: 'no-number' });
    if (!('context' in assessment)) throw new Error('It has no context.');
    expect(assessment.context.map(({ label, statistic }) => [label, statistic.reference])).toEqual([
      ['The share', reference('c/p50')],
    ]);
  });
});

describe('the verdict table', () => {
  const alternatives = [{ measure: 'c/p50', label: 'Another way' }];
  const close = [{ measure: 'c/p52-6', label: 'Another way' }];
  const wrong = [{ measure: 'c/p20', label: 'Another way' }];
  const rows: [Finding, Record<string, unknown> | undefined, string[]][] = [
    ['supported', assertion('is', '50', '50'), ['accurate', 'mostly-accurate', 'needs-context']],
    [
      'supported',
      assertion('is', '50', '50', { alternatives: wrong }),
      ['accurate', 'mostly-accurate', 'needs-context'],
    ],
    ['close', assertion('is', '50', '50.6'), ['mostly-accurate', 'needs-context']],
    ['close', assertion('is', '50', '50.6', { alternatives }), ['mostly-accurate', 'needs-context']],
    ['contradicted', assertion('is', '50', '20'), ['misleading', 'false']],
    ['contradicted', assertion('is', '50', '20', { alternatives: wrong }), ['misleading', 'false']],
    [
      'contradicted',
      assertion('is', '50', '20', { alternatives: [{ ...alternatives[0], comparable: 'No.' }] }),
      ['misleading', 'false'],
    ],
    [
      'contradicted-but-for-another-measure',
      assertion('is', '50', '20', { alternatives }),
      ['needs-context', 'misleading', 'false'],
    ],
    [
      'contradicted-but-for-another-measure',
      assertion('is', '50', '20', { alternatives: close }),
      ['needs-context', 'misleading', 'false'],
    ],
    [
      'not-comparable-definitions-differ',
      assertion('is', '50', '50', { notComparable: 'No.' }),
      ['needs-context', 'misleading', 'unverifiable'],
    ],
    ['not-comparable-no-number', undefined, [...verdicts]],
  ];

  it.each(rows)('%s (%j)', (finding, asserts, allowed) => {
    const assessment = assess(claimOf(asserts), resolve);
    expect(findingOf(assessment)).toBe(finding);
    expect(verdictsAllowedBy(assessment)).toEqual(allowed);
  });

  it('has no row that these do not reach', () => {
    expect(Object.keys(allowedVerdicts).sort()).toEqual([...new Set(rows.map(([finding]) => finding))].sort());
  });
});
