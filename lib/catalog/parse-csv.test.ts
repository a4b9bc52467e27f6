import { describe, expect, it } from 'vitest';
import { periodKey, type Frequency } from '../domain/period';
import { csvHash, parseCsv } from './parse-csv';

const header = 'entity,period,value,status,note';

function parse(rows: readonly string[], frequency: Frequency = 'year') {
  return parseCsv('a.csv', [header, ...rows, ''].join('\n'), frequency);
}

const reportsOf = (rows: readonly string[], frequency?: Frequency) =>
  parse(rows, frequency).problems.map(({ position, message }) => `${position.line}:${position.column} ${message}`);

describe('parseCsv', () => {
  it('reads observations by entity, with their precision and the reasons for gaps', () => {
    const { observations, problems } = parse([
      'China,2019,12.50,reported,',
      'China,2020,,missing,"Flood, no survey"',
      'China,2021,-3,projected,a note',
      '"Korea, South",2019,0.125,estimated,',
    ]);
    expect(problems).toEqual([]);
    const plain = [...observations].map(([entity, own]) => [
      entity,
      own.map((observation) =>
        observation.status === 'missing'
          ? [periodKey(observation.period), observation.reason]
          : [periodKey(observation.period), observation.value.toFixed(), observation.decimals, observation.status],
      ),
    ]);
    expect(plain).toEqual([
      [
        'China',
        [
          ['2019', '12.5', 2, 'reported'],
          ['2020', 'Flood, no survey'],
          ['2021', '-3', 0, 'projected'],
        ],
      ],
      ['Korea, South', [['2019', '0.125', 3, 'estimated']]],
    ]);
  });

  it.each<[Frequency, string, string]>([
    ['quarter', '2019-Q4', '2020-Q1'],
    ['month', '2019-12', '2020-01'],
    ['fiscal-year', 'us-federal:FY2019', 'us-federal:FY2020'],
  ])('reads a series with one value for each %s', (frequency, first, next) => {
    expect(reportsOf([`A,${first},1,reported,`, `A,${next},2,reported,`], frequency)).toEqual([]);
    expect(reportsOf([`A,${first},1,reported,`, 'A,2021,2,reported,'], frequency)).toEqual([
      `3:3 "2021" is not a ${frequency}.`,
    ]);
  });

  it('reports the position of the invalid field, even if fields before it have quotation marks', () => {
    expect(reportsOf(['"Korea, South",2019,1,reported,', '"Korea, South",2020,"1,5",reported,'])).toEqual([
      '3:21 "1,5" has a decimal comma.',
    ]);
  });

  it('reports every invalid row, and no valid row', () => {
    expect(
      reportsOf([
        'A,2019,x,reported,',
        'A,2020,1,reported,',
        'A,20x1,1,reported,',
        'A,2022,1,reported,',
        'A,2023,1',
        'A,2024,1,reported,',
      ]),
    ).toEqual(['2:8 "x" is not a plain number.', '4:3 "20x1" is not a year.', '6:1 The row has 3 fields.']);
  });

  it('rejects a missing row, a repeated period and a period out of order', () => {
    expect(reportsOf(['A,2019,1,reported,', 'A,2021,1,reported,'])).toEqual([
      '3:3 A has no rows between 2019 and 2021.',
    ]);
    expect(reportsOf(['A,2019,1,reported,', 'A,2019,2,reported,'])).toEqual(['3:3 A has two rows for 2019.']);
    expect(reportsOf(['A,2020,1,reported,', 'A,2019,1,reported,', 'A,2021,1,reported,'])).toEqual([
      '3:3 The row for 2019 is below the row for a later period.',
    ]);
  });

  it('counts the lines of multi-line fields', () => {
    expect(reportsOf(['A,2019,1,reported,"a\nb"', 'A,2020,x,reported,'])).toEqual(['4:8 "x" is not a plain number.']);
  });

  it('accepts periods of any kind if the metadata does not specify the frequency', () => {
    const { problems } = parseCsv(
      'a.csv',
      `${header}\nA,2019,1,reported,\nA,2020-Q1,1,reported,\nA,soon,1,reported,\n`,
      null,
    );
    expect(problems.map(({ position, message }) => `${position.line} ${message}`)).toEqual([
      '4 "soon" is not a period.',
    ]);
  });

  const table = `${header}\nA,2019,1.5,reported,"x, ""y"""\n`;
  it.each([
    [
      'semicolons, with a quoted note',
      table.replace('x, ', 'x; ').replace(/,(?! )/g, ';'),
      'are separated by semicolons',
      'x; ',
    ],
    ['tabs, all quoted', '"entity"\t"period"\t"value"\n"A"\t"2019"\t"1.5"\n', 'are separated by tabs', ''],
    ['the separator that Excel writes', `sep=,\n${table}`, 'begins on line 2', 'x, '],
    ['a title above the table', `Oats\n\n${table}`, 'begins on line 3', null],
    ['a comment above the table', `# "Oats"\n${table}`, 'begins on line 2', null],
  ])('reports a wrong layout only once: %s', (_, text, message, note) => {
    const { problems } = parseCsv('a.csv', text, 'year');
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
    const [fix] = problems.flatMap((problem) => problem.fix ?? []);
    const repaired = note === null ? undefined : `${header}\nA,2019,1.5,reported,${note && `"${note}""y"""`}\n`;
    expect(fix?.text).toBe(repaired);
  });

  it('accepts Windows line endings and a byte-order mark', () => {
    expect(parseCsv('a.csv', `\uFEFF${header}\r\nA,2019,1,reported,\r\n`, 'year').problems).toEqual([]);
  });

  it('reports a file without observations, whether it is empty or has only a header', () => {
    expect(parseCsv('a.csv', '', 'year').problems.map(({ message }) => message)).toEqual(['The file is empty.']);
    expect(parseCsv('a.csv', `${header}\n`, 'year').problems.map(({ message }) => message)).toEqual([
      'The file has no observations.',
    ]);
  });
});

describe('csvHash', () => {
  it('is the SHA-256 of the text with LF line endings, whatever line endings the file has', () => {
    // From the standard: the SHA-256 of "abc".
    expect(csvHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(csvHash('a\r\nb\r\n')).toBe(csvHash('a\nb\n'));
    expect(csvHash('a\nb')).not.toBe(csvHash('a\nb\n'));
  });
});
