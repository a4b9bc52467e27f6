import { describe, expect, it } from 'vitest';
import { date, day, line, webAddress } from './text';

describe('day', () => {
  it.each(['2024-02-29', '2025-12-31', '2000-02-29', '0099-01-01'])('accepts %s', (text) => {
    expect(day.parse(text)).toBe(text);
  });

  it.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-04-31', '1900-02-29', '2025-01-00'])(
    'rejects %s, which does not exist',
    (text) => {
      expect(day.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
        expect.stringContaining('This date does not exist: '),
      ]);
    },
  );

  it.each(['03/02/2025', 'yesterday', '2025-2-3', '2025-02-03T00:00', ''])('rejects "%s", with one reason', (text) => {
    expect(day.safeParse(text).error?.issues).toHaveLength(1);
  });
});

describe('date', () => {
  it('may be a day, a month or a year, even if YAML reads the year as a number', () => {
    expect(['2025', '2025-07', '2025-07-26', 2025].map((written) => date.parse(written))).toEqual([
      '2025',
      '2025-07',
      '2025-07-26',
      '2025',
    ]);
  });

  it.each(['2025-13', '2025-02-30', '25', 'July 2025', '2025-7'])('rejects %s, with one reason', (text) => {
    expect(date.safeParse(text).error?.issues).toHaveLength(1);
  });
});

describe('text', () => {
  it('accepts only a single, non-empty line', () => {
    expect(line.parse(' a line ')).toBe('a line');
    expect(line.safeParse('  ').success).toBe(false);
    expect(line.safeParse('a\nb').success).toBe(false);
  });

  it.each(['https://a.example', 'http://a.example/b?c=d#e'])('accepts the address %s', (text) => {
    expect(webAddress.safeParse(text).success).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.example', 'a.example', '/page', 'ftp://a.example', ''])(
    'rejects the address "%s"',
    (text) => {
      expect(webAddress.safeParse(text).success).toBe(false);
    },
  );
});
