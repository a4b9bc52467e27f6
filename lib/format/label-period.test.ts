import { describe, expect, it } from 'vitest';
import { parsePeriod, periodKey, type Period } from '../domain/period';
import { isLabelledAs, mentionsPeriod, parseLabelPeriod } from './label-period';

const parsed = (label: string): string | null => {
  const period = parseLabelPeriod(label);
  return period === null ? null : periodKey(period);
};

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is not a period.`);
  return period;
}

describe('parseLabelPeriod', () => {
  it.each([
    ['2024', '2024'],
    ['2024-Q1', '2024-Q1'],
    ['Q1 2024', '2024-Q1'],
    ['First quarter of 2024', '2024-Q1'],
    ['second half of 2024', '2024-H2'],
    ['Jan 2024', '2024-01'],
    ['Sept 2024', '2024-09'],
    ['August 2025 alone', '2025-08'],
    ['January to August 2025', '2025-01/2025-08'],
    ['2018–2025', '2018/2025'],
    ['2024/25', '2024/2025'],
    ['China in 2007', '2007'],
    ['In 2019', '2019'],
    ['By the IMF (end of 2024)', '2024'],
    ['Estimate, 2024', '2024'],
  ])('reads %j as the period %s', (label, period) => {
    expect(parsed(label)).toBe(period);
  });

  it.each([
    'China',
    'Change on 2024',
    '1200',
    'Index (2015 = 100)',
    'In 2015 prices',
    'Plan 2030 for May',
    '2024-13',
    '2010-11',
    'Ma 2024',
  ])('finds no period in %j', (label) => {
    expect(parsed(label)).toBeNull();
  });
});

describe('isLabelledAs', () => {
  it.each([
    ['2024', '2024', true],
    ['2023', '2024', false],
    ['2024-Q4', '2024', true],
    ['2024', '2024-Q4', false],
    ['2025-01/2025-08', '2025', true],
    ['2018/2025', '2025', true],
    ['2018/2025', '2020', false],
    ['2025-01/2025-08', '2025-08', false],
    ['us-federal:FY2025', '2025', true],
    ['us-federal:FY2025', '2024', false],
    ['india:FY2024', '2024/2025', true],
    ['india:FY2024', '2024-05', false],
  ])('for a value of %s with the label %s returns %s', (period, label, is) => {
    expect(isLabelledAs(periodOf(period), periodOf(label))).toBe(is);
  });
});

describe('mentionsPeriod', () => {
  it.each([
    ['Oats in 2022', '2022', true, true],
    ['Oats in 2022', '2021', true, false],
    ['20220 sacks', '2022', true, false],
    ['Oats in 2024/25', '2025', true, true],
    ['Oats in 2022', '2022-05', true, true],
    ['Oats in 2022', '2022-05', false, false],
    ['Oats in May 2022', '2022-05', false, true],
    ['Oats in the first quarter of 2022', '2022-Q1', false, true],
    ['Oats in H2 2022', '2022-H1', false, false],
    ['Oats in the week of 4 July 2022', '2022-W27', false, true],
    ['Oats from 2018 to 2022', '2018/2022', true, true],
  ])('for %j and %s, with isYearEnough %s, returns %s', (text, period, isYearEnough, does) => {
    expect(mentionsPeriod(text, periodOf(period), isYearEnough)).toBe(does);
  });
});
