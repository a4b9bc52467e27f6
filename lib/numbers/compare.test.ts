import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { assertion } from '../domain/assertion';
import { compare } from './compare';

const source = '  source: fjord-office/yearbook-2023\n  locator: Table 1\n';
const published = (name: string, value: string, unit: string, period = '2022'): string =>
  `${name}:\n  kind: published\n  name: A number\n  value: '${value}'\n  unit: ${unit}\n  period: ${period}\n${source}`;
const derived = (name: string, from: string): string =>
  `${name}:\n  kind: derived\n  name: A number\n  from: { ${from} }\n`;
const change = '{ kind: percent-change }';
const points = '{ kind: points, of: the harvest }';
const sacks = '{ kind: count, one: sack, many: sacks }';

const { catalog, resolve } = await newsroomWith({
  'content/statistics/c.yml': [
    published('rise', '18.5', change, '2019/2022'),
    published('fall', '-18.5', change, '2019/2022'),
    published('still', '0', change),
    published('pace', '5', '{ kind: percent-a-year }', '2019/2022'),
    published('amount', '200', sacks),
    published('points', '-3.5', points),
    published('double', '1.9', '{ kind: ratio }'),
    derived('lead', 'operation: difference, minuend: oats/bellmark, subtrahend: oats/arvenia'),
    derived('more', 'operation: difference, minuend: oats/arvenia, subtrahend: oats/arvenia@2019'),
    derived('backwards', 'operation: difference, minuend: oats/arvenia@2019, subtrahend: oats/arvenia'),
  ].join(''),
  'content/statistics/oats.yml': ['Arvenia', 'Bellmark']
    .map(
      (entity) =>
        `${entity.toLowerCase()}:\n  kind: observed\n  name: Oats\n  series: fjord-office/oats\n  entity: ${entity}\n  period: 2022\n`,
    )
    .join(''),
});

function set(measure: string, asserts: Record<string, unknown>) {
  const parsed = assertion.parse({ measure: `c/${measure}`, ...asserts });
  return compare(parsed, resolve(reference(`c/${measure}`)), { catalog, resolve });
}
const percent = { unit: { kind: 'percent-change' } };

describe('a claimed rise or fall', () => {
  it.each([
    ['rose-by', '18.5', 'rise', 'supported'],
    // "18" means 17.5 to 18.5; "18.0" means 17.95 to 18.05. 5% of 18.5 is 0.925.
    ['rose-by', '18', 'rise', 'supported'],
    ['rose-by', '18.0', 'rise', 'close'],
    ['rose-by', '17.5', 'rise', 'contradicted'],
    ['fell-by', '18.5', 'fall', 'supported'],
    ['fell-by', '19.4', 'fall', 'close'],
    ['fell-by', '19.5', 'fall', 'contradicted'],
    // A change in the opposite direction contradicts the claim, whatever its size.
    ['rose-by', '18.5', 'fall', 'contradicted'],
    ['fell-by', '18.5', 'rise', 'contradicted'],
    ['rose-by', '0.1', 'fall', 'contradicted'],
    ['rose-by', '0.1', 'still', 'contradicted'],
  ])('"%s %s" compared with the %s is %s', (relation, value, measure, outcome) => {
    expect(set(measure, { relation, value, ...percent }).kind).toBe('number');
    expect(set(measure, { relation, value, ...percent })).toMatchObject({ outcome });
  });

  it('is contradicted if nothing changed, even if the claim says “at most”', () => {
    const atMost = { relation: 'fell-by', hedge: 'at-most', value: '20', ...percent };
    expect(set('fall', atMost)).toMatchObject({ outcome: 'supported', opposed: false });
    expect(set('still', atMost)).toMatchObject({ outcome: 'contradicted', opposed: true });
    expect(set('rise', atMost)).toMatchObject({ outcome: 'contradicted', opposed: true });
  });

  it('is judged according to its hedge, such as “about”', () => {
    // 18.5 × 0.05 = 0.925 and × 0.1 = 1.85.
    const about = (value: string) => set('rise', { relation: 'rose-by', hedge: 'about', value, ...percent });
    expect(about('19.4')).toMatchObject({ outcome: 'supported' });
    expect(about('20.3')).toMatchObject({ outcome: 'close' });
    expect(about('20.4')).toMatchObject({ outcome: 'contradicted' });
  });

  it('is compared with the size of the measured change, and the difference is in percentage points', () => {
    const result = set('fall', { relation: 'fell-by', value: '20', ...percent });
    if (result.kind !== 'number') throw new Error('The claim was not compared.');
    expect(result.difference?.unit.kind).toBe('points');
    expect(result.difference?.value.toFixed()).toBe('1.5');
    // 1.5 is 8.11% of 18.5.
    expect(result.relative?.toFixed(2)).toBe('8.11');
  });

  it('in percentage points is compared only with a measure in points or a difference over time', () => {
    const inPoints = (measure: string, value: string) =>
      set(measure, { relation: 'rose-by', value, unit: { kind: 'points', of: 'the harvest' } });
    expect(inPoints('more', '3.5')).toMatchObject({ outcome: 'supported' });
    expect(inPoints('points', '3.5')).toMatchObject({ outcome: 'contradicted', opposed: true });
    expect(() => inPoints('lead', '11.5')).toThrow(expect.objectContaining({ rule: 'claim/measure' }));
    expect(() => inPoints('backwards', '3.5')).toThrow('subtracts the later number from the earlier');
    expect(() => inPoints('rise', '3.5')).toThrow(expect.objectContaining({ rule: 'unit/mismatch' }));
    expect(() => set('amount', { relation: 'fell-by', value: '1', unit: { kind: 'ratio' } })).toThrow(
      'A claimed rise or fall can be compared only with a change, but "c/amount" is not a change.',
    );
  });

  it('is rejected if it is stated as zero or with a minus sign', () => {
    for (const value of ['-3', '0'])
      expect(assertion.safeParse({ relation: 'fell-by', value, ...percent, measure: 'c/fall' }).success).toBe(false);
  });
});

describe('a claimed range', () => {
  const between = (value: string, to: string) =>
    set('amount', { relation: 'between', value, to, unit: { kind: 'count', one: 'sack', many: 'sacks' } });

  it.each([
    ['200', '250', 'supported', '0'],
    ['150', '200', 'supported', '0'],
    // 200 × 0.05 = 10.
    ['210', '250', 'close', '10'],
    ['211', '250', 'contradicted', '11'],
    ['150', '190', 'close', '-10'],
    ['150', '189.9', 'contradicted', '-10.1'],
  ])('of %s to %s compared with 200 is %s, %s away', (from, to, outcome, gap) => {
    const result = between(from, to);
    if (result.kind !== 'number') throw new Error('The claim was not compared.');
    expect(result.outcome).toBe(outcome);
    expect(result.difference?.value.toFixed()).toBe(gap);
  });

  it('is rejected if its upper end is not above its lower end', () => {
    const range = { relation: 'between', value: '5', to: '5', unit: { kind: 'ratio' }, measure: 'c/double' };
    expect(assertion.safeParse(range).success).toBe(false);
  });
});

describe('a claimed multiple', () => {
  it('is judged by the same rules as a number, and compared only with a ratio', () => {
    const times = (value: string, more = {}) => set('double', { relation: 'times', value, ...more });
    // "2" means 1.5 to 2.5; "2.0" means 1.95 to 2.05. 5% of 1.9 is 0.095.
    expect(times('2')).toMatchObject({ outcome: 'supported' });
    expect(times('1.99')).toMatchObject({ outcome: 'close' });
    expect(times('2.0')).toMatchObject({ outcome: 'contradicted' });
    expect(times('2', { hedge: 'more-than' })).toMatchObject({ outcome: 'contradicted' });
    expect(() => set('amount', { relation: 'times', value: '2' })).toThrow(
      'A claimed multiple can be compared only with a ratio',
    );
  });
});

describe('the period of a claim', () => {
  it('prevents comparison with a measure for a different period', () => {
    const said = { relation: 'rose-by', value: '18.5', ...percent };
    expect(set('rise', { ...said, period: '2019/2022' })).toMatchObject({ outcome: 'supported' });
    expect(set('rise', { ...said, period: '2018/2022' })).toMatchObject({
      kind: 'not-compared',
      reason: 'period-differs',
      why: { kind: 'other-period' },
    });
  });
});

it('the difference between annual growth rates is in percentage points', () => {
  const asserts = { relation: 'is', value: '6', unit: { kind: 'percent-a-year' } };
  expect(set('pace', asserts)).toMatchObject({ difference: { unit: { kind: 'points' } } });
});
