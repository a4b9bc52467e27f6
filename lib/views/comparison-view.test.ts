import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { claim } from '../domain/claim';
import { assess } from '../numbers/assess';
import { comparisonView, toComparisonView } from './comparison-view';

const euros = '  unit: { kind: currency, currency: EUR, prices: nominal }\n';
const published = (name: string, value: string, multiplier: string): string =>
  `${name}:\n  kind: published\n  name: Sales, ${name}\n  value: '${value}'\n${euros}  multiplier: ${multiplier}\n  period: 2022\n  source: fjord-office/yearbook-2023\n  locator: Table 1\n`;

const context = await newsroomWith({
  'content/statistics/sales.yml': [
    published('billions', '500', 'billion'),
    published('loss', '-250', 'billion'),
    published('nothing', '0', 'one'),
    published('later', '500', 'billion').replace('2022', '2023'),
    published('nearly-half', '499.96', 'billion').replace('  locator', '  decimals: 1\n  status: projected\n  locator'),
  ].join(''),
});

const billion = { relation: 'is', multiplier: 'billion' };
const unit = { kind: 'currency', currency: 'EUR', prices: 'nominal' };

function compare(asserts: Record<string, unknown> | undefined, also: readonly Record<string, unknown>[] = []) {
  const said = claim.parse({
    text: 'What was said.',
    speaker: 'mara-quill',
    saidOn: '2023-05-02',
    saidIn: 'fjord-office/yearbook-2023',
    locator: 'Foreword',
    ...(asserts === undefined ? {} : { asserts: { unit, ...asserts } }),
    also,
  });
  const view = toComparisonView(context, assess(said, context));
  return view === null ? null : comparisonView.parse(view).rows;
}

describe('the comparison of a claim with its measures', () => {
  it('lists each of several claimed numbers with its measures, and draws numbers in the same unit on one scale', () => {
    const also = { relation: 'is', value: '250', multiplier: 'billion', unit, measure: 'sales/loss' };
    const rows = compare({ relation: 'is', value: '1', multiplier: 'trillion', measure: 'sales/billions' }, [also]);
    expect(rows?.map(({ role, label, text, width }) => [role, label, text, width])).toEqual([
      ['claimed', 'Claimed (1 of 2)', '€1 trillion', 100],
      ['measured', 'Sales, billions', '€500 billion', 50],
      ['claimed', 'Claimed (2 of 2)', '€250 billion', 25],
      ['measured', 'Sales, loss', '−€250 billion', 25],
    ]);
  });

  it('draws trillions and billions on one scale, with the longest bar at full length', () => {
    const rows = compare({
      relation: 'nearly',
      value: '1',
      multiplier: 'trillion',
      measure: 'sales/billions',
      alternatives: [
        { measure: 'sales/loss', label: 'Less costs' },
        { measure: 'sales/billions', label: 'In sacks', comparable: 'Sacks are not money.' },
      ],
    });
    expect(rows?.map(({ role, text, width }) => [role, text, width])).toEqual([
      ['claimed', 'nearly €1 trillion', 100],
      ['measured', '€500 billion', 50],
      ['alternative', '−€250 billion', 25],
      ['alternative', '€500 billion', 50],
    ]);
    expect(rows?.map(({ outcome }) => outcome)).toEqual([
      null,
      null,
      'Compared with this measure, the claim would be contradicted.',
      'Not compared: Sacks are not money.',
    ]);
    expect(rows?.map(({ period }) => period)).toEqual([null, '2022', '2022', '2022']);
  });

  it('rounds the lengths of bars to a tenth', () => {
    // 500 is 33.3% of 1,500.
    expect(
      compare({ relation: 'is', value: '1500', multiplier: 'billion', measure: 'sales/billions' })?.[1]?.width,
    ).toBe(33.3);
  });

  it('says why an alternative is not compared if the claim names a different period', () => {
    const later = { measure: 'sales/later', label: 'A year later' };
    const rows = compare({ ...billion, value: '500', measure: 'sales/billions', period: 2022, alternatives: [later] });
    expect(rows?.at(-1)?.outcome).toBe('Not compared: The claim is about 2022; the measure is for 2023.');
  });

  it('has bars of length zero if all values are zero', () => {
    expect(compare({ relation: 'is', value: '0', measure: 'sales/nothing' })?.map(({ width }) => width)).toEqual([
      0, 0,
    ]);
  });

  it('never rounds a measured number up to a claimed limit, and shows the status of the number', () => {
    const measured = (asserts: Record<string, unknown>) =>
      compare({
        ...{ ...asserts, value: '500', multiplier: 'billion' },
        ...{ measure: 'sales/nearly-half', states: 'forecast' },
      })?.[1]?.text;
    expect(measured({ relation: 'at-least' })).toBe('projected €499.96 billion');
    expect(measured({ relation: 'between', to: '600' })).toBe('projected €499.96 billion');
    expect(measured({ relation: 'is' })).toBe('projected €500.0 billion');
  });

  it('shows when a level was first reached and, if that was later than claimed, the closest value by the claimed date', () => {
    const reached = (by: string) =>
      compare({
        relation: 'reached',
        value: '21',
        unit: { kind: 'percent', of: 'the harvest' },
        by,
        measure: 'oats/arvenia',
      })?.map(({ role, label }) => [role, label]);
    const name = 'Oats in the harvest of Arvenia';
    expect(reached('2021')).toEqual([
      ['claimed', 'Claimed'],
      ['measured', `${name}, first reached`],
    ]);
    expect(reached('2019')).toEqual([
      ['claimed', 'Claimed'],
      ['measured', `${name}, closest value by the claimed time`],
      ['peer', 'First reached'],
    ]);
  });

  it('is null if no number is claimed', () => {
    expect(compare(undefined)).toBeNull();
  });
});
