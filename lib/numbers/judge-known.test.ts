import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { assertion, statedQuantity } from '../domain/assertion';
import { hedges } from '../domain/hedge';
import { allows } from '../domain/bounds';
import { Decimal } from '../domain/decimal';
import { intervalOf } from '../domain/quantity';
import { allowedBy, anyBounds } from '../domain/testdata/bounds';
import { tries } from '../domain/testdata/tries';
import type { Unit } from '../domain/unit';
import { compare } from './compare';
import { judge } from './judge';
import { sameForAll, gradeThresholds } from './judge-known';

const published = (name: string, value: string, unit: string): string => `${name}:
  kind: published
  name: A number
  value: '${value}'
  unit: ${unit}
  period: 2022
  source: fjord-office/yearbook-2023
  locator: Table 1
`;
const percent = '{ kind: percent, of: GDP }';
const change = '{ kind: percent-change }';
const numbers = await newsroomWith({
  'content/statistics/b.yml': [
    published('tiny', '<0.1', percent),
    published('many', '>3000', '{ kind: count, one: person, many: people }'),
    published('some', '40 to 60', percent),
    published('least', '≥40', percent),
    published('rise', 'more than 3', change),
    published('fall', '-5 to -3', change),
    published('either', '-1 to 2', change),
    published('no-rise', 'at most 0', change),
    published('double', '2.1 to 2.9', '{ kind: ratio }'),
  ].join(''),
});

function outcomeOf(measure: string, asserts: Record<string, unknown>): string {
  const measured = numbers.resolve(reference(`b/${measure}`));
  const result = compare(assertion.parse({ ...asserts, measure: `b/${measure}` }), measured, numbers);
  return result.kind === 'not-compared' ? result.reason : result.outcome;
}

const ofGdp = { unit: { kind: 'percent', of: 'GDP' } };
const ofPeople = { unit: { kind: 'count', one: 'person', many: 'people' } };
const ofChange = { unit: { kind: 'percent-change' } };

describe('a claim compared with a bound or a range', () => {
  it.each<[string, string, string, Record<string, unknown>]>([
    ['tiny', 'supported', 'less than 1%', { relation: 'less-than', value: '1', ...ofGdp }],
    ['tiny', 'supported', 'less than 0.1%', { relation: 'less-than', value: '0.1', ...ofGdp }],
    ['tiny', 'supported', 'at most 0.1%', { relation: 'at-most', value: '0.1', ...ofGdp }],
    ['tiny', 'not-exact', 'less than 0.05%', { relation: 'less-than', value: '0.05', ...ofGdp }],
    ['tiny', 'not-exact', '0.1%', { relation: 'is', value: '0.1', ...ofGdp }],
    ['tiny', 'contradicted', '2%', { relation: 'is', value: '2', ...ofGdp }],
    ['tiny', 'contradicted', 'more than 1%', { relation: 'more-than', value: '1', ...ofGdp }],
    ['tiny', 'contradicted', '1% to 2%', { relation: 'between', value: '1', to: '2', ...ofGdp }],
    ['tiny', 'not-exact', '−5% to 2%', { relation: 'between', value: '-5', to: '2', ...ofGdp }],
    ['many', 'supported', 'more than 3,000', { relation: 'more-than', value: '3000', ...ofPeople }],
    ['many', 'supported', 'at least 3,000', { relation: 'at-least', value: '3000', ...ofPeople }],
    ['many', 'not-exact', 'more than 4,000', { relation: 'more-than', value: '4000', ...ofPeople }],
    // If the true number is just above 3,000, the claim is close; if it is further above, the claim is contradicted.
    ['many', 'not-exact', 'at most 3,000', { relation: 'at-most', value: '3000', ...ofPeople }],
    ['many', 'contradicted', 'less than 2,000', { relation: 'less-than', value: '2000', ...ofPeople }],
    ['least', 'supported', 'at least 40%', { relation: 'at-least', value: '40', ...ofGdp }],
    ['least', 'not-exact', 'more than 40%', { relation: 'more-than', value: '40', ...ofGdp }],
    ['some', 'supported', '40% to 60%', { relation: 'between', value: '40', to: '60', ...ofGdp }],
    ['some', 'not-exact', '45% to 60%', { relation: 'between', value: '45', to: '60', ...ofGdp }],
    ['some', 'not-exact', 'about 50%', { relation: 'about', value: '50', ...ofGdp }],
    ['some', 'contradicted', 'nearly 30%', { relation: 'nearly', value: '30', ...ofGdp }],
    [
      'rise',
      'supported',
      'a rise of more than 2%',
      { relation: 'rose-by', hedge: 'more-than', value: '2', ...ofChange },
    ],
    ['rise', 'contradicted', 'a fall of 3%', { relation: 'fell-by', value: '3', ...ofChange }],
    ['fall', 'supported', 'a fall of at least 3%', { relation: 'fell-by', hedge: 'at-least', value: '3', ...ofChange }],
    ['fall', 'contradicted', 'a rise of 4%', { relation: 'rose-by', value: '4', ...ofChange }],
    ['fall', 'not-exact', 'a fall of 4%', { relation: 'fell-by', value: '4', ...ofChange }],
    ['either', 'not-exact', 'a rise of 1%', { relation: 'rose-by', value: '1', ...ofChange }],
    ['no-rise', 'contradicted', 'a rise of 1%', { relation: 'rose-by', value: '1', ...ofChange }],
    ['double', 'supported', 'more than twice', { relation: 'times', hedge: 'more-than', value: '2' }],
    ['double', 'contradicted', 'four times', { relation: 'times', value: '4' }],
  ])('with the measure "%s", is %s if it asserts "%s"', (measure, outcome, _, asserts) => {
    expect(outcomeOf(measure, asserts)).toBe(outcome);
  });

  it('is marked as opposed only if no number within the bounds is a change in the claimed direction', () => {
    const opposed = (measure: string, relation: string): boolean => {
      const measured = numbers.resolve(reference(`b/${measure}`));
      const asserts = assertion.parse({ relation, value: '50', ...ofChange, measure: `b/${measure}` });
      const result = compare(asserts, measured, numbers);
      if (result.kind !== 'number') throw new Error('The claim was not compared.');
      expect(result.outcome).toBe('contradicted');
      return result.opposed;
    };
    expect(opposed('fall', 'rose-by')).toBe(true);
    expect(opposed('no-rise', 'rose-by')).toBe(true);
    expect(opposed('fall', 'fell-by')).toBe(false);
    expect(opposed('either', 'rose-by')).toBe(false);
  });

  it('is graded only if every number within the bounds gives the same grade', () => {
    const unit: Unit = { kind: 'index', base: '2015' };
    const stated = fc.record({
      value: fc.tuple(fc.integer({ min: -400, max: 400 }), fc.nat({ max: 2 })),
      hedge: fc.constantFrom(...hedges),
    });
    let decided = 0;
    fc.assert(
      fc.property(stated, anyBounds, ({ value: [whole, places], hedge }, bounds) => {
        const claimed = statedQuantity(new Decimal(whole).div(new Decimal(10).pow(places)).toFixed(places), {
          unit,
          multiplier: 'one',
        });
        const gradeOf = (value: Decimal) => judge(hedge, claimed, value);
        const thresholds = gradeThresholds(claimed);
        const grade = sameForAll(intervalOf({ bounds }), thresholds, gradeOf);
        const dense = thresholds.flatMap((turn) => ['0', '0.0001', '-0.0001', '0.4'].map((step) => turn.plus(step)));
        const allowed = [...allowedBy(bounds), ...dense.filter((value) => allows(intervalOf({ bounds }), value))];
        const grades = new Set(allowed.map(gradeOf));
        if (grade !== null) {
          decided += 1;
          expect([...grades]).toEqual([grade]);
        }
        if (grades.size > 1) expect(grade).toBeNull();
      }),
      tries(1000, 3000),
    );
    expect(decided).toBeGreaterThan(0);
  });
});
