import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { claim } from '../domain/claim';
import { assess } from '../numbers/assess';
import { gapText, kindSentence, otherMeasuresSentence, otherPeriodSentence, sentenceOf } from './assessment-sentences';
import { toComparisonView } from './comparison-view';
import { toMeasuresView } from './measures-view';

const published = (name: string, value: string, unit: string): string =>
  `${name}:\n  kind: published\n  name: Number ${name}\n  value: '${value}'\n  unit: ${unit}\n  period: 2022\n  note: Rounded by the office.\n  source: fjord-office/yearbook-2023\n  locator: Table 1\n`;
const context = await newsroomWith({
  'content/statistics/c.yml': [
    published('fifth', '20.0', '{ kind: percent, of: the harvest }'),
    published('third', '33.0', '{ kind: percent, of: the harvest }'),
    published('fall', '-18.5', '{ kind: percent-change }'),
    published('hedged', '94', '{ kind: percent, of: the harvest }').replace('  unit', '  hedge: more-than\n  unit'),
    `${published('goal', '15', '{ kind: percent, of: the harvest }')}  states: target\n`,
    published('still', '0', '{ kind: percent-change }'),
  ].join(''),
});

const harvest = { unit: { kind: 'percent', of: 'the harvest' } };
const change = { unit: { kind: 'percent-change' } };

function assessed(asserts: Record<string, unknown> | undefined, more: Record<string, unknown> = {}) {
  const said = {
    text: 'What was said.',
    speaker: 'mara-quill',
    saidOn: '2023-05-02',
    saidIn: 'fjord-office/yearbook-2023',
    locator: 'Foreword',
  };
  return assess(claim.parse({ ...said, ...more, ...(asserts === undefined ? {} : { asserts }) }), context);
}

it('kindSentence says that a claim is about a target, and returns null for a fact', () => {
  const share = { relation: 'is', value: '15', measure: 'c/goal', states: 'target', ...harvest };
  expect(kindSentence(assessed(share))).toBe('The comparison is with a target or a plan, not with what happened.');
  expect(kindSentence(assessed({ ...share, measure: 'c/fifth', states: 'fact' }))).toBeNull();
});

describe('the sentence about another period', () => {
  const share = { relation: 'is', measure: 'oats/arvenia', ...harvest };
  it.each([
    ['2022', '21', 'It was true of 2020.'],
    ['2019', '24', 'It was true of a later period: 2022.'],
    ['2022', '24', null],
    ['2022', '70', null],
  ])('for the measure of %s and a claim of %s%% is %s', (at, value, sentence) => {
    const assessment = assessed({ ...share, value, measure: `oats/arvenia@${at}` });
    expect(otherPeriodSentence(assessment, context)).toBe(sentence);
  });

  it('names the number, if the claim states several', () => {
    const other = { ...share, value: '21' };
    expect(otherPeriodSentence(assessed({ ...share, value: '24' }, { also: [other] }), context)).toBe(
      '21% (contradicted): It was true of 2020.',
    );
  });
});

describe('the sentence that describes an assessment', () => {
  it('describes each of several numbers with its outcome, and lists the other measures of each', () => {
    const third = { measure: 'c/third', label: 'Another harvest' };
    const assessment = assessed(
      { relation: 'is', value: '20', measure: 'c/fifth', ...harvest },
      { also: [{ relation: 'about', value: '33', measure: 'c/fifth', ...harvest, alternatives: [third] }] },
    );
    expect(sentenceOf(assessment)).toBe(
      '20% (supported): The claim matches the measured figure. About 33% (contradicted): The claim is 13.0 percentage points (65%) above the measured figure.',
    );
    expect(otherMeasuresSentence(assessment)).toBe(
      'About 33% (contradicted): Compared with “Another harvest” (33.0%, 2022), the claim would be right.',
    );
  });

  it.each<[Record<string, unknown>, string]>([
    [
      // 24 is 4 points, or 20%, above 20.
      { relation: 'is', value: '24', measure: 'c/fifth', ...harvest },
      'The claim is 4.0 percentage points (20%) above the measured figure.',
    ],
    [{ relation: 'is', value: '20', measure: 'c/fifth', ...harvest }, 'The claim matches the measured figure.'],
    [
      { relation: 'about', value: '45', measure: 'c/fifth', ...harvest },
      'The claim is 25.0 percentage points above the measured figure: more than twice as high.',
    ],
    [
      { relation: 'more-than', value: '15', measure: 'c/fifth', ...harvest },
      'The claimed minimum is 5.0 percentage points (25%) below the measured figure.',
    ],
    [
      { relation: 'at-least', value: '20', measure: 'c/fifth', ...harvest },
      'The measured figure is exactly the claimed minimum.',
    ],
    [
      { relation: 'between', value: '50', to: '60', measure: 'c/fifth', ...harvest },
      'The bottom of the claimed range is 30.0 percentage points above the measured figure: more than twice as high.',
    ],
    [
      { relation: 'fell-by', value: '37', measure: 'c/fall', ...change },
      'The claimed fall is 18.5 percentage points larger than the measured one: exactly twice as large.',
    ],
    [
      { relation: 'between', value: '15', to: '20', measure: 'c/fifth', ...harvest },
      'The measured figure lies within the claimed range.',
    ],
    [
      { relation: 'between', value: '10', to: '15', measure: 'c/fifth', ...harvest },
      'The top of the claimed range is 5.0 percentage points (25%) below the measured figure.',
    ],
    [
      { relation: 'fell-by', value: '20', measure: 'c/fall', ...change },
      'The claimed fall is 1.5 percentage points (8.1%) larger than the measured one.',
    ],
    [
      { relation: 'rose-by', value: '20', measure: 'c/fall', ...change },
      'The claim states a rise; the data show a fall of 18.5%.',
    ],
    [
      { relation: 'fell-by', value: '20', measure: 'c/still', ...change },
      'The claim states a fall; the data show no change.',
    ],
    [
      { relation: 'ranked', place: 1, among: ['Arvenia', 'Bellmark'], measure: 'oats/arvenia' },
      'In 2022 Arvenia had the second highest value of the two ranked.',
    ],
    [
      { relation: 'ranked', place: 2, since: 2019, among: ['Arvenia', 'Bellmark'], measure: 'oats/arvenia@2020' },
      'In every period from 2019 to 2020, Arvenia had the second highest value of the two ranked.',
    ],
    [
      { relation: 'ranked', place: 1, since: 2019, among: ['Arvenia', 'Bellmark'], measure: 'oats/arvenia@2020' },
      'This was not the case in every period since 2019: in 2020 Arvenia had the second highest value of the two ranked.',
    ],
    [
      { relation: 'rose', since: 2019, measure: 'oats/arvenia@2020' },
      'The numbers show it: 20.5% in 2019 and 21.0% in 2020.',
    ],
    [
      { relation: 'lowest', since: 2019, measure: 'oats/arvenia@2020' },
      'The numbers do not show it: 20.5% in 2019 and 21.0% in 2020.',
    ],
    [
      { relation: 'more-than', value: '94', measure: 'c/hedged', unit: { kind: 'percent', of: 'the harvest' } },
      'The source of the measured figure states the same limit.',
    ],
    [
      { relation: 'reached', value: '21', by: 2020, measure: 'oats/arvenia', ...harvest },
      'The claimed level was first reached in 2020.',
    ],
    [
      { relation: 'reached', value: '20', by: 2020, measure: 'oats/arvenia', ...harvest },
      'The series begins in 2019, when the claimed level had already been reached.',
    ],
    [
      { relation: 'reached', value: '24', by: 2020, measure: 'oats/arvenia', ...harvest },
      'The claimed level was not reached by the claimed time: the closest value was 21.0%, in 2020. The level was reached in 2022.',
    ],
    [
      { relation: 'reached', value: '50', by: 2022, measure: 'oats/arvenia', ...harvest },
      'The claimed level was not reached by the claimed time, and has not been reached since. The closest value by that time was 24.0%, in 2022.',
    ],
    [
      { relation: 'reached', value: '24', by: 2021, measure: 'oats/arvenia', ...harvest },
      'The series has no value for 2021, and no earlier value reaches the claimed level. The last value of the series is for 2022.',
    ],
    [
      { relation: 'is', value: '20', period: 'us-federal:FY2022', measure: 'c/fifth', ...harvest },
      'The claim is about the US federal fiscal year 2022; the measure is for 2022.',
    ],
  ])('for %j is: %s', (asserts, sentence) => {
    expect(sentenceOf(assessed(asserts))).toBe(sentence);
  });

  it('is the author’s reason if nothing measures the claim', () => {
    const unmeasured = { value: '3', unit: { kind: 'count', one: 'mill', many: 'mills' }, why: 'Nobody counts mills.' };
    expect(sentenceOf(assessed(undefined, { unmeasured }))).toBe('Nobody counts mills.');
  });

  it('is followed by the other measures by which the claim would be right or close', () => {
    const other = (value: string) =>
      otherMeasuresSentence(
        assessed({
          relation: 'is',
          value,
          measure: 'c/third',
          ...harvest,
          alternatives: [
            { measure: 'c/fifth', label: 'In the hills' },
            { measure: 'oats/arvenia', label: 'By weight' },
            { measure: 'c/fall', label: 'As a change', comparable: 'A change is not a share.' },
          ],
        }),
      );
    expect(other('24')).toBe('Compared with “By weight” (24.0%, 2022), the claim would be right.');
    // 21 is within 5% of 20.0, but 12.5% below 24.
    expect(other('21')).toBe('Compared with “In the hills” (20.0%, 2022), the claim would be close.');
    expect(other('40')).toBe('Compared with the other measures shown, the claim would be neither right nor close.');
    expect(otherMeasuresSentence(assessed({ relation: 'is', value: '3', measure: 'c/third', ...harvest }))).toBeNull();
  });
});

describe('the working of a comparison', () => {
  it('contains the gap between the claim and each measure', () => {
    const gap = (asserts: Record<string, unknown>) => {
      const assessment = assessed(asserts);
      return 'main' in assessment && 'asserts' in assessment ? gapText(assessment.asserts, assessment.main) : null;
    };
    const is = (value: string) => gap({ relation: 'is', value, measure: 'c/fifth', ...harvest });
    expect(is('24')).toBe('The claim is 4.0 percentage points (20%) above this measure');
    expect(is('19')).toBe('The claim is 1.0 percentage points (5%) below this measure');
    expect(is('20')).toBe('The claim matches this measure');
    expect(gap({ relation: 'fell-by', value: '9', measure: 'c/fall', ...change })).toBe(
      'The claimed fall is 9.5 percentage points (51%) smaller than this measure',
    );
    expect(gap({ relation: 'rose-by', value: '9', measure: 'c/fall', ...change })).toBe(
      'This measure did not change in the claimed direction',
    );
  });

  it('contains the whole ranking, or the date on which a level was first reached', () => {
    const rows = (asserts: Record<string, unknown>) =>
      toComparisonView(context, assessed(asserts))?.rows.map(({ role, label, text, width }) => [
        role,
        label,
        text,
        width,
      ]);
    expect(rows({ relation: 'ranked', place: 1, among: ['Arvenia', 'Bellmark'], measure: 'oats/arvenia' })).toEqual([
      ['claimed', 'Claimed', 'highest of two', null],
      ['peer', 'Bellmark', '35.5%', 100],
      // 24 is 67.6% of 35.5.
      ['measured', 'Arvenia', '24.0%', 67.6],
    ]);
    expect(rows({ relation: 'reached', value: '24', by: 2020, measure: 'oats/arvenia', ...harvest })).toEqual([
      ['claimed', 'Claimed', '24% by 2020', 100],
      ['measured', 'Oats in the harvest of Arvenia, closest value by the claimed time', '21.0%', 87.5],
      ['peer', 'First reached', '24.0%', 100],
    ]);
  });

  it('lists each definition once, with notes and the working of derived numbers', () => {
    const measures = ['oats/arvenia-rise', 'oats/arvenia', 'c/fall'].map((id) => {
      const assessment = assessed(undefined, { context: [{ measure: id, label: 'It' }] });
      if (!('context' in assessment)) throw new Error('The assessment has no context.');
      return assessment.context.map(({ statistic }) => statistic);
    });
    const view = toMeasuresView(context, measures.flat());
    expect(view.definitions.map(({ title }) => title)).toEqual(['Oats in the harvest']);
    expect(view.notes).toEqual([{ name: 'Number fall', href: '/numbers/c/fall/', note: 'Rounded by the office.' }]);
    expect(view.workings.map(({ working }) => working.sum)).toEqual(['24.0% − 20.5% = 3.5 percentage points']);
  });
});
