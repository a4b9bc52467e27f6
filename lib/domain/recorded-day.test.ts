import { expect, test } from 'vitest';
import { lastBegun, lastReviewAfter } from './recorded-day';

test('the last day that has begun anywhere is never earlier than the current day in any time zone', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    for (const time of ['2024-02-28T00:00:00Z', '2024-02-28T12:00:00Z', '2026-12-31T23:59:59Z'])
      expect(lastBegun(time.slice(0, 10)) >= local.format(new Date(time)), `${zone} at ${time}`).toBe(true);
  }
  expect(lastBegun('2024-02-28')).toBe('2024-02-29');
  expect(lastBegun('2026-12-31')).toBe('2027-01-01');
});

test.each([
  ['2026-11-21', '2031-11-21'],
  ['2024-02-29', '2029-03-01'],
  ['1999-12-31', '2004-12-31'],
])('a fact-check made on %s must be reviewed by %s', (checkedOn, last) => {
  expect(lastReviewAfter(checkedOn)).toBe(last);
});
