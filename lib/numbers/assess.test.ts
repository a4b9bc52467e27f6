import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { unmeasured } from '../domain/assertion';
import { type Hedge } from '../domain/hedge';
import { claim, type Claim } from '../domain/claim';
import { verdicts } from '../domain/verdict';
import { assess, verdictBasisOf, verdictsAllowedBy } from './assess';
import { allowedVerdicts, rowsFor, type VerdictBasis } from './policy';

/** The percentages of the statistics that the tests use, all for the same period. */
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
range:
  kind: published
  name: A range
  value: '48 to 52'
  unit: { kind: percent, of: GDP }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
goal:
  kind: published
  name: A goal
  value: '50'
  unit: { kind: percent, of: GDP }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
  states: target
forecast:
  kind: published
  name: A forecast
  value: '50'
  unit: { kind: percent, of: GDP }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
  status: projected
goals:
  kind: derived
  name: Half of the goal, twice
  from: { operation: sum, terms: [c/half-goal, c/other-half] }
half-goal:
  kind: published
  name: Half of the goal
  value: '25'
  unit: { kind: percent, of: GDP }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
  states: target
other-half:
  kind: published
  name: The other half
  value: '25'
  unit: { kind: percent, of: GDP }
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
  states: target
to-goal:
  kind: derived
  name: How far it is from the goal
  from: { operation: difference, minuend: c/p50, subtrahend: c/goal }
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
const numbers = await newsroomWith({ 'content/statistics/c.yml': statistics + others });

function claimOf(asserts: Record<string, unknown> | undefined, also: readonly Record<string, unknown>[] = []): Claim {
  return claim.parse({
    text: 'What was said.',
    speaker: 'mara-quill',
    saidOn: '2023-05-02',
    saidIn: 'fjord-office/yearbook-2023',
    locator: 'Foreword',
    ...(asserts === undefined ? { context: [{ measure: 'c/p50', label: 'The share' }] } : { asserts }),
    also,
  });
}

const percent = { kind: 'percent', of: 'GDP' };
const assertion = (relation: Hedge, value: string, measured: string, more: Record<string, unknown> = {}) => ({
  relation,
  value,
  unit: percent,
  measure: `c/${name(measured)}`,
  ...more,
});

describe('assess', () => {
  it('returns the difference in points, and as a share of the measured number', () => {
    const assessment = assess(claimOf(assertion('is', '52', '50')), numbers);
    if (!('main' in assessment) || assessment.main.kind !== 'number') throw new Error('The claim was not compared.');
    const { difference, relative } = assessment.main;
    expect(difference).toMatchObject({ unit: { kind: 'points', of: 'GDP' }, multiplier: 'one' });
    expect(difference?.value.toFixed()).toBe('2');
    expect(relative?.toFixed()).toBe('4');
    const ofZero = assess(claimOf(assertion('is', '1', '0')), numbers);
    expect(ofZero).toMatchObject({ main: { relative: null } });
  });

  it('compares the claim with each alternative measure, unless the claim’s record says why the two cannot be compared', () => {
    const alternatives = [
      { measure: 'c/exports-share', label: 'Of exports' },
      { measure: 'c/sales', label: 'In money', comparable: 'Money is no share.' },
    ];
    const assessment = assess(claimOf(assertion('is', '50', '20', { alternatives })), numbers);
    if (!('alternatives' in assessment)) throw new Error('The assessment has no alternatives.');
    expect(
      assessment.alternatives.map(({ label, result }) => [label, 'outcome' in result ? result.outcome : null]),
    ).toEqual([
      ['Of exports', 'supported'],
      ['In money', null],
    ]);
  });

  it('rejects a measure in a different unit, and an alternative in a different kind of unit', () => {
    const unit = { unit: { kind: 'percent', of: 'exports' } };
    expect(() => assess(claimOf(assertion('is', '50', '50', unit)), numbers)).toThrow(
      'The claim is in % of exports, but its measure is in % of GDP.',
    );
    const alternatives = [{ measure: 'c/sales', label: 'In money' }];
    expect(() => assess(claimOf(assertion('is', '50', '50', { alternatives })), numbers)).toThrow(
      'The claim is in % of GDP, but "c/sales" is in euros, current prices.',
    );
  });

  it('compares nothing if the definitions differ, whatever the numbers', () => {
    const different = assess(
      claimOf(assertion('is', '50', '50', { notComparable: { because: 'definitions-differ', why: 'Other words.' } })),
      numbers,
    );
    expect(different).toMatchObject({ outcome: 'not-comparable', main: { why: { text: 'Other words.' } } });
  });

  it('lists the context of a claim without a number', () => {
    const assessment = assess(claimOf(undefined), numbers);
    expect(assessment).toMatchObject({ outcome: 'not-comparable', reason: 'no-number' });
    if (!('context' in assessment)) throw new Error('The assessment has no context.');
    expect(assessment.context.map(({ label, statistic }) => [label, statistic.reference])).toEqual([
      ['The share', reference('c/p50')],
    ]);
  });
});

describe('the verdict table', () => {
  const alternatives = [{ measure: 'c/p50', label: 'Another way' }];
  const close = [{ measure: 'c/p52-6', label: 'Another way' }];
  const wrong = [{ measure: 'c/p20', label: 'Another way' }];
  const rows: [VerdictBasis, Record<string, unknown> | undefined, string[]][] = [
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
      assertion('is', '50', '50', { notComparable: { because: 'definitions-differ', why: 'No.' } }),
      ['needs-context', 'misleading', 'unverifiable'],
    ],
    [
      'not-comparable-period-differs',
      assertion('is', '50', '50', { notComparable: { because: 'period-differs', why: 'No.' } }),
      ['needs-context', 'misleading', 'unverifiable'],
    ],
    // The measure is for 2022.
    [
      'not-comparable-period-differs',
      assertion('is', '50', '50', { period: 2021 }),
      ['needs-context', 'misleading', 'unverifiable'],
    ],
    [
      'not-comparable-period-differs',
      assertion('is', '50', '50', { period: 'us-federal:FY2022' }),
      ['needs-context', 'misleading', 'unverifiable'],
    ],
    ['supported', assertion('is', '50', '50', { period: 2022 }), ['accurate', 'mostly-accurate', 'needs-context']],
    // With a range from 48% to 52%, the claim may be right or close.
    ['not-comparable-not-exact', { ...assertion('is', '50', '50'), measure: 'c/range' }, ['unverifiable']],
    ['not-comparable-no-number', undefined, [...verdicts]],
  ];

  it.each(rows)('%s (%j)', (finding, asserts, allowed) => {
    const assessment = assess(claimOf(asserts), numbers);
    expect(verdictBasisOf(assessment)).toBe(finding);
    expect(verdictsAllowedBy(assessment)).toEqual(allowed);
  });

  it('allows only Unverifiable for a number that no statistic measures', () => {
    const said = {
      ...claimOf(undefined),
      unmeasured: unmeasured.parse({ value: '5', unit: percent, why: 'No data.' }),
    };
    const assessment = assess(said, numbers);
    expect(verdictBasisOf(assessment)).toBe('not-comparable-no-evidence');
    expect(verdictsAllowedBy(assessment)).toEqual(['unverifiable']);
    expect(assessment).toMatchObject({ stated: { why: 'No data.' }, context: [{ label: 'The share' }] });
  });

  it('requires a claim and its measure to be of the same kind (fact, target or forecast), unless the editor says why they cannot be compared', () => {
    const basis = (measure: string, more: Record<string, unknown> = {}) =>
      verdictBasisOf(assess(claimOf({ ...assertion('is', '50', '50'), measure, ...more }), numbers));
    expect(basis('c/goal', { states: 'target' })).toBe('supported');
    expect(basis('c/goals', { states: 'target' })).toBe('supported');
    expect(basis('c/to-goal', { unit: { kind: 'points', of: 'GDP' }, value: '0' })).toBe('supported');
    expect(basis('c/forecast', { states: 'forecast' })).toBe('supported');
    expect(() => basis('c/goal')).toThrow('The claim states a fact, but "c/goal" is a target.');
    expect(() => basis('c/forecast')).toThrow('The claim states a fact, but "c/forecast" is a forecast.');
    expect(() => basis('c/p50', { states: 'target' })).toThrow('The claim states a target, but "c/p50" is a fact.');
    const notComparable = { because: 'definitions-differ', why: 'A goal.' };
    expect(basis('c/goal', { notComparable })).toBe('not-comparable-definitions-differ');
  });

  it('compares a claim that states a fact with an alternative measure that is a forecast, but not with one that is a target', () => {
    const assessed = (measure: string, more: Record<string, unknown> = {}) =>
      assess(
        claimOf({ ...assertion('is', '50', '50'), alternatives: [{ measure, label: 'Another', ...more }] }),
        numbers,
      );
    expect(assessed('c/forecast')).toMatchObject({ alternatives: [{ result: { outcome: 'supported' } }] });
    expect(() => assessed('c/goal')).toThrow('The claim states a fact, but "c/goal" is a target.');
    expect(assessed('c/goal', { comparable: 'It is the goal.' })).toMatchObject({
      alternatives: [{ result: { kind: 'not-compared' } }],
    });
  });

  it('lists the row about bounds only for newsrooms that publish bounds', () => {
    const basesFor = (hasBounds: boolean) => rowsFor({ hasBounds }).map(({ basis }) => basis);
    expect(basesFor(true)).toEqual(Object.keys(allowedVerdicts));
    expect(allowedVerdicts['not-comparable-not-exact']).toEqual(['unverifiable']);
    expect(basesFor(false)).toEqual(basesFor(true).filter((basis) => basis !== 'not-comparable-not-exact'));
  });

  // One assertion for each outcome.
  const one = {
    supported: assertion('is', '50', '50'),
    close: assertion('is', '50', '52.5'),
    contradicted: assertion('is', '50', '20'),
    otherwise: { ...assertion('is', '50', '20'), alternatives: [{ measure: 'c/p50', label: 'Another' }] },
    apart: { ...assertion('is', '50', '50'), notComparable: { because: 'definitions-differ', why: 'Of seed.' } },
    late: assertion('is', '50', '50', { period: 2021 }),
    open: { ...assertion('is', '50', '50'), measure: 'c/range' },
  } as const;
  const several: [VerdictBasis, readonly (keyof typeof one)[]][] = [
    ['supported', ['supported', 'supported']],
    ['close', ['supported', 'close']],
    ['close', ['close', 'supported', 'supported']],
    ['contradicted', ['contradicted', 'contradicted']],
    ['contradicted', ['otherwise', 'contradicted']],
    ['contradicted-in-part', ['supported', 'contradicted']],
    ['contradicted-in-part', ['contradicted', 'close']],
    ['contradicted-in-part', ['apart', 'contradicted']],
    ['contradicted-in-part', ['supported', 'otherwise', 'contradicted']],
    ['contradicted-but-for-another-measure', ['supported', 'otherwise']],
    ['contradicted-but-for-another-measure', ['otherwise', 'apart']],
    ['undecided-in-part', ['supported', 'apart']],
    ['undecided-in-part', ['late', 'close', 'open']],
    ['not-comparable-definitions-differ', ['apart', 'late']],
    ['not-comparable-period-differs', ['late', 'apart']],
    ['not-comparable-not-exact', ['apart', 'open']],
  ];

  it.each(several)('for a claim with several numbers: %s (%j)', (finding, parts) => {
    const [asserts, ...also] = parts.map((part) => one[part]);
    expect(verdictBasisOf(assess(claimOf(asserts, also), numbers))).toBe(finding);
  });

  it('has at least one test case for every row', () => {
    const reached = [...[...rows, ...several].map(([finding]) => finding), 'not-comparable-no-evidence'];
    expect(Object.keys(allowedVerdicts).sort()).toEqual([...new Set(reached)].sort());
  });
});
