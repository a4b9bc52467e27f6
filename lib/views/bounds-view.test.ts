import { describe, expect, it } from 'vitest';
import { newsroomWith, reference } from '../check/testdata/newsroom';
import { numberText } from '../check/statements';
import { claim } from '../domain/claim';
import { figure } from '../domain/figure';
import { statisticId } from '../domain/ids';
import { assess } from '../numbers/assess';
import { NumberError } from '../numbers/number-error';
import { statisticDataset } from '../publish/structured-data/datasets';
import { gapText, sentenceOf } from './assessment-sentences';
import { toComparisonView } from './comparison-view';
import { drawingOf } from './drawing-of';
import { statisticPageView, toStatisticPageView, toStatisticView } from './statistic-view';
import { formatStat } from './formatted-stat';
import { indexBacklinks } from './backlinks';
import { numberVersion } from './version';

const published = (name: string, value: string, unit: string, more = ''): string =>
  `${name}:\n  kind: published\n  name: Number ${name}\n  value: '${value}'\n  unit: ${unit}\n${more}  period: 2022\n  source: fjord-office/yearbook-2023\n  locator: Table 1\n`;
const statistics = [
  published('spelt', '<0.1', '{ kind: percent, of: the harvest }'),
  published('oats', '20', '{ kind: percent, of: the harvest }'),
  published('workers', '3 to 5', '{ kind: count, one: person, many: people }', '  multiplier: million\n'),
  published('mills', '2 to 4', '{ kind: count, one: person, many: people }', '  multiplier: million\n'),
  published('fall', '-5 to -3', '{ kind: percent-change }'),
  published('none', 'at most 0', '{ kind: percent-change }'),
  'each:\n  kind: derived\n  name: Each\n  from: { operation: ratio, numerator: c/workers, denominator: c/mills }\n',
].join('');
const context = await newsroomWith({ 'content/statistics/c.yml': statistics });

const harvest = { unit: { kind: 'percent', of: 'the harvest' } };
const change = { unit: { kind: 'percent-change' } };

function assessed(asserts: Record<string, unknown>) {
  const said = {
    text: 'What was said.',
    speaker: 'mara-quill',
    saidOn: '2023-05-02',
    saidIn: 'fjord-office/yearbook-2023',
    locator: 'Foreword',
  };
  return assess(claim.parse({ ...said, asserts }), context);
}

describe('a claim compared with a bound', () => {
  it.each<[Record<string, unknown>, string]>([
    [
      { relation: 'less-than', value: '1', measure: 'c/spelt', ...harvest },
      'The exact value of the measure is not known, only that it is less than 0.1%. The claim holds, whatever the exact value is.',
    ],
    [
      { relation: 'is', value: '2', measure: 'c/spelt', ...harvest },
      'The exact value of the measure is not known, only that it is less than 0.1%. The claim does not hold, whatever the exact value is.',
    ],
    [
      { relation: 'is', value: '0.1', measure: 'c/spelt', ...harvest },
      'The exact value of the measure is not known, only that it is less than 0.1%. That is too imprecise to decide the claim.',
    ],
    [
      { relation: 'rose-by', value: '4', measure: 'c/fall', ...change },
      'The claim states a rise; the data show a fall of 3% to 5%.',
    ],
    [{ relation: 'rose-by', value: '4', measure: 'c/none', ...change }, 'The claim states a rise; the data show none.'],
  ])('is assessed in a sentence, for %j: %s', (asserts, sentence) => {
    expect(sentenceOf(assessed(asserts))).toBe(sentence);
  });

  it('is shown without a bar for the measure, and without a difference between claim and measure', () => {
    const assessment = assessed({ relation: 'less-than', value: '1', measure: 'c/spelt', ...harvest });
    const rows = toComparisonView(context, assessment)?.rows;
    expect(rows?.map(({ role, text, width, gap }) => [role, text, width, gap])).toEqual([
      ['claimed', 'less than 1%', 100, null],
      ['measured', 'less than 0.1%', null, null],
    ]);
    if (!('main' in assessment)) throw new Error('It was not compared.');
    expect(gapText(assessment.asserts, assessment.main)).toBeNull();
  });
});

describe('a number that is known only by its bounds', () => {
  const pageOf = (id: string) =>
    statisticPageView.parse(toStatisticPageView(context, indexBacklinks(context.catalog), statisticId.parse(id)));

  it('has a page without an exact value, but with the bounds in machine-readable form', () => {
    const { statistic } = pageOf('c/workers');
    expect(statistic).toMatchObject({
      text: '3 to 5 million people',
      exact: null,
      facts: { bounds: { lower: { value: '3000000', included: true }, upper: { value: '5000000', included: true } } },
    });
    expect(statisticDataset(pageOf('c/workers')).variableMeasured).toMatchObject({
      value: '3 to 5 million people',
      minValue: 3000000,
      maxValue: 5000000,
    });
  });

  it('has working that shows how a range was computed from ranges', () => {
    expect(toStatisticView(context, reference('c/each')).working?.sum).toBe(
      '(3 to 5 million people) ÷ (2 to 4 million people) = 0.7 to 2.5 times',
    );
  });

  it('gets a new version if a bound changes', async () => {
    const moved = await newsroomWith({ 'content/statistics/c.yml': statistics.replace('<0.1', '<0.2') });
    const page = toStatisticPageView(moved, indexBacklinks(moved.catalog), statisticId.parse('c/spelt'));
    expect(numberVersion(page)).not.toBe(numberVersion(pageOf('c/spelt')));
  });

  it('is written in words in the list of published numbers', () => {
    expect(numberText(reference('c/spelt'), context.resolve)).toBe('Number spelt, 2022: less than 0.1%');
  });
});

describe('a number in prose, known only by a bound', () => {
  const format = (text: string | null) =>
    formatStat(
      { word: 'Stat', text, of: statisticId.parse('c/spelt'), as: 'value' },
      { publishedOn: '2024-01-12', asOf: '2024-01-12' },
      context.resolve,
    );

  it('is printed in the author’s words if these state the same bound', () => {
    expect(format('Under\n  0.1%')).toEqual({ now: 'Under 0.1%', then: null });
    expect(format(null)).toEqual({ now: 'less than 0.1%', then: null });
    expect(format('0.1%').now).toBe('less than 0.1%');
  });
});

describe('a figure', () => {
  it('never draws a bound as if it were an exact number, even if the content was not checked', () => {
    const ranges = figure.parse({
      kind: 'ranges',
      title: 'A title',
      subtitle: 'A subtitle',
      alt: 'Two rows.',
      ranges: [
        { label: 'Spelt', colour: 'accent', low: 'c/spelt' },
        { label: 'Oats', colour: 'accent', low: 'c/oats' },
      ],
    });
    expect(() => drawingOf(context, ranges)).toThrow(NumberError);
  });
});
