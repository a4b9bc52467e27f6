import { describe, expect, it } from 'vitest';
import { csvHash } from '../catalog/parse-csv';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { pinned } from './vintage';
import { exactValue } from './testdata/exact-value';

const csv = `entity,period,value,status,note
Arvenia,2021,11.0,reported,
Arvenia,2022,12.0,reported,
Arvenia,2023,,missing,Withdrawn
Arvenia,2024,14.0,projected,
Bellmark,2021,21.0,reported,
`;

const old = (entity: string, period: string, value: string, until: string, more = ''): string =>
  `  - { entity: ${entity}, period: ${period}, value: '${value}', until: ${until}, source: fjord-office/almanac, locator: Page 3, reason: Counted anew${more} }\n`;

const { resolve } = await newsroomWith({
  'content/series/fjord-office/rye.csv': csv,
  'content/series/fjord-office/rye.yml': `title: Rye in the harvest
definition: Rye as a share of the weight of all grain harvested
unit: { kind: percent, of: the harvest }
frequency: year
source: fjord-office/yearbook-2023
locator: Table 4
superseded:
${old('Arvenia', '2021', '10.55', '2022-05-10', ', status: estimated')}${old('Arvenia', '2021', '10.7', '2023-02-10')}${old('Arvenia', '2022', '12.5', '2023-03/2023-06')}${old('Arvenia', '2023', '13.0', '2024-09-01')}sha256: ${csvHash(csv)}
`,
  'content/statistics/rye.yml': `arvenia: { kind: observed, name: Rye, series: fjord-office/rye, entity: Arvenia, period: 2021 }
bellmark: { kind: observed, name: Rye, series: fjord-office/rye, entity: Bellmark, period: 2021 }
lead: { kind: derived, name: Lead, from: { operation: difference, minuend: rye/bellmark, subtrahend: rye/arvenia } }
revision: { kind: derived, name: Revision, from: { operation: difference, minuend: rye/arvenia, subtrahend: rye/arvenia as of 2022-06-01 } }
`,
});

const valueAt = (text: string): string => exactValue(resolve(reference(text)));

describe('the value of a number as of a day', () => {
  it.each([
    ['2022-05-09', '10.55'],
    // On the day of the revision, the new value applies.
    ['2022-05-10', '10.7'],
    ['2023-02-09', '10.7'],
    ['2023-02-10', '11'],
    ['2026-01-01', '11'],
  ])('is the value that applied on that day: %s', (day, value) => {
    expect(valueAt(`rye/arvenia as of ${day}`)).toBe(value);
  });

  it('is returned with its own precision, status and source', () => {
    const { quantity, status, citations } = resolve(reference('rye/arvenia as of 2022-05-01'));
    expect([quantity.decimals, status, citations]).toEqual([
      1,
      'estimated',
      [{ source: 'fjord-office/almanac', locator: 'Page 3' }],
    ]);
    expect(resolve(reference('rye/arvenia as of 2024-01-01')).citations).toEqual([
      { source: 'fjord-office/yearbook-2023', locator: 'Table 4' },
    ]);
  });

  it('is a superseded value only for the entity and the period of that value', () => {
    expect(valueAt('rye/bellmark as of 2022-05-01')).toBe('21');
    expect(valueAt('rye/arvenia@2022 as of 2023-02-28')).toBe('12.5');
  });

  it('is unknown if the value was replaced in a period that includes the day, and is the new value from the last day of that period', () => {
    const at = (day: string) => () => valueAt(`rye/arvenia@2022 as of ${day}`);
    expect(at('2023-02-28')()).toBe('12.5');
    for (const day of ['2023-03-01', '2023-06-29'])
      expect(at(day)).toThrow(expect.objectContaining({ rule: 'vintage/unclear' }));
    expect(at('2023-06-30')()).toBe('12');
  });

  it('may be a value that was withdrawn later', () => {
    expect(valueAt('rye/arvenia@2023 as of 2024-08-31')).toBe('13');
    expect(() => valueAt('rye/arvenia@2023')).toThrow('Withdrawn');
    expect(() => valueAt('rye/arvenia@2023 as of 2024-09-01')).toThrow('Withdrawn');
  });

  it('needs a day on or after the last day of the period, except for a projection', () => {
    expect(() => valueAt('rye/bellmark as of 2021-12-30')).toThrow('2021 had not ended on 2021-12-30.');
    expect(valueAt('rye/bellmark as of 2021-12-31')).toBe('21');
    expect(valueAt('rye/arvenia@2024 as of 2024-02-01')).toBe('14');
  });

  it('is used for the inputs of a derived number', () => {
    expect(valueAt('rye/lead')).toBe('10');
    expect(valueAt('rye/lead as of 2022-05-09')).toBe('10.45');
  });

  it('is not used for an input that names a different day', () => {
    expect(valueAt('rye/revision')).toBe('0.3');
    expect(valueAt('rye/revision as of 2022-05-09')).toBe('-0.15');
  });
});

describe('numbers pinned to a day', () => {
  it('are read as of the given day, except for a reference that names another day', () => {
    const then = pinned(resolve, '2022-06-01');
    expect(exactValue(then(reference('rye/arvenia')))).toBe('10.7');
    expect(exactValue(then(reference('rye/arvenia as of 2022-05-01')))).toBe('10.55');
  });

  it('keep their current value if no day is given', () => {
    expect(pinned(resolve, undefined)).toBe(resolve);
  });
});
