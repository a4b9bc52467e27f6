import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figureCsv } from './figure-csv';

const datum = {
  label: 'Arvenia',
  at: '2022',
  value: '24',
  text: '24.0%',
  unit: '% of the harvest',
  status: 'reported',
  note: null,
} as const;

/** The rows below the header, as an independent parser reads them. */
function rowsOf(label: string, value = '24'): string[][] {
  const rows: string[][] = parse(figureCsv({ data: [{ ...datum, label, value }] }));
  return rows.slice(1);
}

test.each([
  "=cmd|'/c calc'!A1",
  '=1+1',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－2+3',
  '＠SUM(A1)',
])('a cell that a spreadsheet would evaluate becomes text: %j', (label) => {
  expect(rowsOf(label)[0]?.[0]).toBe(`'${label}`);
});

test.each(['-2', '-2.5', '24', '0.1'])('the number %s stays a number', (value) => {
  expect(rowsOf('Arvenia', value)[0]?.[2]).toBe(value);
});

test.each(['a, b', 'a "b"', 'a\nb', 'a\r\nb', '"', ',', 'a=b', 'اقتصاد'])(
  'the label %j is read back unchanged',
  (label) => {
    expect(rowsOf(label)).toEqual([[label, '2022', '24', '24.0%', '% of the harvest', 'reported', '']]);
  },
);
