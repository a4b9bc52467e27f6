import { describe, expect, it } from 'vitest';
import { parsePeriod, period, periodKey, samePeriod, sameKind, simplePeriod, type Period } from './period';
import { periodOf } from './testdata/periods';

describe('parsePeriod', () => {
  it.each<[string, Period]>([
    ['2023', { kind: 'year', year: 2023 }],
    ['2023-Q4', { kind: 'quarter', year: 2023, quarter: 4 }],
    ['2023-H2', { kind: 'half-year', year: 2023, half: 2 }],
    ['2023-07', { kind: 'month', year: 2023, month: 7 }],
    ['2025-W31', { kind: 'week', year: 2025, week: 31 }],
    ['2020-W53', { kind: 'week', year: 2020, week: 53 }],
    ['2023-07-26', { kind: 'day', year: 2023, month: 7, day: 26 }],
    ['2024-02-29', { kind: 'day', year: 2024, month: 2, day: 29 }],
    ['0099', { kind: 'year', year: 99 }],
    ['us-federal:FY2025', { kind: 'fiscal-year', calendar: 'us-federal', year: 2025 }],
    ['1980/2023', { kind: 'span', from: { kind: 'year', year: 1980 }, to: { kind: 'year', year: 2023 } }],
    [
      '2025-Q1/2025-Q2',
      {
        kind: 'span',
        from: { kind: 'quarter', year: 2025, quarter: 1 },
        to: { kind: 'quarter', year: 2025, quarter: 2 },
      },
    ],
  ])('reads %s, and periodKey writes it back', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(periodKey(period)).toBe(text);
  });

  it.each(
    [
      [
        '',
        '23',
        '20233',
        '2023-',
        '2023-Q5',
        '2023-Q0',
        '2023-13',
        '2025-W53',
        '2025-W00',
        '2025-W1',
        '2025-W311',
        '2025W31',
        '2025-W31-1',
        '2023-00',
        '2023-7',
        '2023-H0',
        '2023-H3',
        '2023-02-29',
        '1900-02-29',
        '2023-04-31',
        '2023-07-00',
        '2023-07-1',
        ' 2023',
        '2023 ',
      ],
      [
        'FY2025',
        'mars:FY2025',
        'us-federal:2025',
        'us-federal:FY2025-Q1',
        'us-federal:FY2025-07',
        'us-federal:FY2025-H1',
        'us-federal:FY2025-W01',
        'constructor:FY2025',
      ],
      [
        '2023/',
        '/2023',
        '2023/2023',
        '2023/2019',
        '2019/2023-Q1',
        'japan:FY2019/india:FY2023',
        '2023-01-05/2023-01-05',
        '2023-07/2023-H2',
        '2019/2020/2021',
        'last year',
        '2023–2024',
      ],
    ].flat(),
  )('rejects "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('a week that does not exist in its year', () => {
  it.each([
    ['2025-W53', 'The year 2025 has the weeks 2025-W01 to 2025-W52.'],
    ['2020-W54', 'The year 2020 has the weeks 2020-W01 to 2020-W53.'],
    ['2025-W00', 'The year 2025 has the weeks 2025-W01 to 2025-W52.'],
    ['2025-W531', 'This is not a '],
  ])('is rejected; the message gives the weeks of the year if the text has the form of a week: %s', (text, message) => {
    for (const schema of [period, simplePeriod]) {
      const [issue] = schema.safeParse(text).error?.issues ?? [];
      expect(issue?.message.startsWith(message)).toBe(true);
    }
  });
});

describe('periods', () => {
  it('of different kinds are never equal, even when they cover the same days', () => {
    expect(samePeriod(periodOf('2023'), periodOf('2023'))).toBe(true);
    expect(samePeriod(periodOf('2023-Q1'), periodOf('2023-01'))).toBe(false);
    expect(samePeriod(periodOf('japan:FY2023'), periodOf('india:FY2023'))).toBe(false);
  });

  it.each([
    ['2023', '2019', true],
    ['2023-01', '2023-Q1', false],
    ['2023', 'us-federal:FY2023', false],
    ['us-federal:FY2020', 'us-federal:FY2023', true],
    ['japan:FY2023', 'india:FY2023', false],
    ['2023-01/2023-08', '2024-01/2024-08', true],
    ['2023-01/2023-08', '2023/2024', false],
  ])('%s and %s are of the same kind: %s', (a, b, same) => {
    expect(sameKind(periodOf(a), periodOf(b))).toBe(same);
  });

  it('of observations are never spans', () => {
    expect(simplePeriod.safeParse('2023-07').success).toBe(true);
    expect(simplePeriod.safeParse(2023).data).toEqual({ kind: 'year', year: 2023 });
    expect(simplePeriod.safeParse('2023-07/2023-08').success).toBe(false);
  });
});
