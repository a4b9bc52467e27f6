import { createHash } from 'node:crypto';
import { trends } from '../../domain/assertion';
import { hedges } from '../../domain/hedge';
import { isFull } from '../../domain/testdata/tries';

type Json = Readonly<Record<string, unknown>>;

const money = { kind: 'currency', currency: 'USD', prices: 'nominal' };
const harvest = { kind: 'percent', of: 'the harvest' };
const place = { kind: 'rank', among: 40, first: 'largest' };
const change = { kind: 'percent-change' };
const ships = { kind: 'count', one: 'ship', many: 'ships' };
const people = { kind: 'count', one: 'person', many: 'people' };
const source = { source: 'fjord-office/yearbook-2023', locator: 'Table 9' };

function seriesFiles(name: string, frequency: string, unit: Json, rows: readonly string[], more: Json = {}): Json {
  const csv = `entity,period,value,status,note\n${rows.join('\n')}\n`;
  const sha256 = createHash('sha256').update(csv).digest('hex');
  const record = {
    title: `Series ${name}`,
    definition: 'What is counted',
    unit,
    frequency,
    ...source,
    sha256,
    ...more,
  };
  const file = `content/series/fjord-office/${name}`;
  return { [`${file}.csv`]: csv, [`${file}.yml`]: JSON.stringify(record) };
}

/** Arvenia’s values in consecutive periods. */
const run = (periods: readonly string[], values: readonly number[]): string[] =>
  periods.map((period, index) => `Arvenia,${period},${values[index]},reported,`);

/** Consecutive periods of each kind, across the end of a year. */
const periodsOf = {
  'half-year': ['2019-H2', '2020-H1', '2020-H2', '2021-H1'],
  quarter: ['2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'],
  month: ['2022-01', '2022-02', '2022-03', '2022-04'],
  week: ['2020-W52', '2020-W53', '2021-W01', '2021-W02'],
  day: ['2020-02-28', '2020-02-29', '2020-03-01', '2020-03-02'],
  'fiscal-year': ['us-federal:FY2020', 'us-federal:FY2021', 'us-federal:FY2022', 'us-federal:FY2023'],
} as const;
const frequencies = ['half-year', 'quarter', 'month', 'week', 'day', 'fiscal-year'] as const;

/**
 * Shares of five countries. Arvenia’s share falls, recovers and is projected to rise; Bellmark’s share always rises; Delmar’s share has a
 * gap; in 2021 and 2022, Delmar and Elvand have equal shares.
 */
const shares = [
  ...['2018,30', '2019,22', '2020,20', '2021,24', '2022,26'].map((row) => `Arvenia,${row},reported,`),
  'Arvenia,2023,60,projected,',
  ...['2018,40', '2019,42', '2020,49', '2021,51', '2022,51.3'].map((row) => `Bellmark,${row},reported,`),
  'Bellmark,2023,55,projected,',
  ...['2020,79', '2021,80', '2022,81'].map((row) => `Cresta,${row},reported,`),
  'Delmar,2019,10,reported,',
  'Delmar,2020,,missing,No survey',
  ...['2021,12', '2022,13'].map((row) => `Delmar,${row},reported,`),
  ...['2021,12', '2022,13'].map((row) => `Elvand,${row},reported,`),
];
const revised = [
  { entity: 'Arvenia', period: 2020, value: '25', until: '2023-05', reason: 'Revised.', ...source },
  { entity: 'Arvenia', period: 2021, value: '23', until: '2023-05', reason: 'Revised.', ...source },
];

const entities = ['Arvenia', 'Bellmark', 'Cresta', 'Delmar', 'Elvand'];
const observed = (entity: string, series: string, period: number | string): Json => ({
  ...{ kind: 'observed', name: `Oats in ${entity}`, series: `fjord-office/${series}`, entity, period },
});
const published = (value: string, unit: Json, period: number, multiplier = 'one'): Json => ({
  ...{ kind: 'published', name: 'A number', value, unit, multiplier, period, ...source },
});
const derived = <Operation extends string>(operation: Operation, inputs: Json) =>
  ({ kind: 'derived', name: `The ${operation}`, from: { operation, ...inputs } }) as const;

/** A derived number for each operation, and one that is computed from bounds. */
export const derivedNumbers = {
  difference: derived('difference', { minuend: 'c/arvenia', subtrahend: 'c/bellmark' }),
  points: derived('change-in-points', { from: 'c/arvenia@2021 as of 2023-01-01', to: 'c/arvenia' }),
  recent: derived('change-in-points', { from: 'c/arvenia@2021', to: 'c/arvenia' }),
  growth: derived('percent-change', { from: 'c/month@2022-01', to: 'c/month' }),
  yearly: derived('annualised-growth', { from: 'c/fiscal-year@us-federal:FY2020', to: 'c/fiscal-year' }),
  share: derived('share', { part: 'c/part', whole: 'c/output', of: 'output' }),
  portion: derived('portion', { amount: 'c/output', share: 'c/seventh', of: 'output' }),
  ratio: derived('ratio', { numerator: 'c/output', denominator: 'c/part' }),
  head: derived('per-head', { amount: 'c/output', people: 'c/people' }),
  euros: derived('conversion', { amount: 'c/output', rate: 'c/dollars-per-euro' }),
  yuan: derived('conversion', { amount: 'c/output', rate: 'c/yuan-per-dollar' }),
  before: derived('before-change', { value: 'c/output', change: 'c/up' }),
  indexed: derived('index', { value: 'c/month', base: 'c/month@2022-01' }),
  sum: derived('sum', { terms: ['c/output', 'c/part'] }),
  mean: derived('mean', { terms: ['c/output', 'c/part', 'c/imports'] }),
  total: derived('cumulative', { flow: 'c/month', start: '2022-01', end: '2022-04' }),
  'to-date': derived('year-to-date', { flow: 'c/month', end: '2022-03' }),
  rank: derived('rank', { ranked: 'c/bellmark', among: ['c/arvenia', 'c/bellmark', 'c/cresta'], first: 'largest' }),
  goals: derived('mean', { terms: ['c/goal', 'c/other-goal'] }),
  bounded: derived('sum', { terms: ['c/output', 'c/bound'] }),
};

/** Series of every frequency, numbers of every kind, and everything that is computed from them. */
export const recomputedData: Readonly<Record<string, string>> = Object.assign(
  {
    'content/statistics/c.yml': JSON.stringify({
      ...Object.fromEntries(entities.map((entity) => [entity.toLowerCase(), observed(entity, 'shares', 2022)])),
      ...Object.fromEntries(frequencies.map((name) => [name, observed('Arvenia', name, periodsOf[name][3])])),
      output: published('1.1', money, 2022, 'trillion'),
      part: published('510', money, 2022, 'billion'),
      imports: published('300', money, 2022, 'billion'),
      'deficit-2020': published('-80', money, 2020, 'billion'),
      'deficit-2022': published('-60', money, 2022, 'billion'),
      'surplus-2022': published('60', money, 2022, 'billion'),
      bound: published('less than 400', money, 2022, 'billion'),
      range: published('380 to 420', money, 2022, 'billion'),
      least: published('at least 400', money, 2022, 'billion'),
      hedged: { ...published('400', money, 2022, 'billion'), hedge: 'more-than' },
      'hedged-fall': { ...published('-20', change, 2022), hedge: 'more-than' },
      'other-share': published('12', { kind: 'percent', of: 'the flour' }, 2022),
      seventh: published('14.3', { kind: 'percent', of: 'output' }, 2022),
      people: published('7.3', people, 2022, 'million'),
      'dollars-per-euro': published('1.0530', { kind: 'exchange-rate', currency: 'USD', per: 'EUR' }, 2022),
      'yuan-per-dollar': published('6.7372', { kind: 'exchange-rate', currency: 'CNY', per: 'USD' }, 2022),
      up: published('3.7', change, 2022),
      down: published('-20', change, 2022),
      'up-bound': published('at least 2', change, 2022),
      'down-bound': published('less than 0', change, 2022),
      'open-bound': published('0 to 3', change, 2022),
      'up-2020': published('5', change, 2020),
      'down-2020': published('-11.5', change, 2020),
      goal: { ...published('30', harvest, 2022), states: 'target' },
      place: published('21', place, 2022),
      'other-goal': { ...published('10', harvest, 2022), states: 'target' },
      ...derivedNumbers,
    }),
  },
  seriesFiles('shares', 'year', harvest, shares, { superseded: revised }),
  ...frequencies.map((name) => seriesFiles(name, name, ships, run(periodsOf[name], [40, 52, 48, 55]))),
);

/** Yields every combination of the fields’ values: `{ a: [1, 2], b: [3] }` gives `{ a: 1, b: 3 }` and `{ a: 2, b: 3 }`. */
function* every(fields: Readonly<Record<string, readonly unknown[]>>): Generator<Json> {
  const [first, ...others] = Object.entries(fields);
  if (first === undefined) return yield {};
  const [name, values] = first;
  for (const rest of every(Object.fromEntries(others)))
    for (const value of values) yield value === undefined ? rest : { [name]: value, ...rest };
}

/** Returns every combination of the fields’ values in the full test suite; otherwise, a fifth of the combinations. */
function some(fields: Readonly<Record<string, readonly unknown[]>>): Json[] {
  return [...every(fields)].filter((_, index) => isFull || (index * 37) % 100 < 20);
}

const years = [2018, 2019, 2020, 2021, 2022];
const margins = [undefined, 'slightly', 'far'];
const shareOf = ['c/arvenia', 'c/arvenia@2020', 'c/bellmark', 'c/bellmark@2020', 'c/delmar'];

/** Findings of every kind: some are true, some are false, and some cannot be judged. */
export const candidateFindings: readonly Json[] = [
  ...some({ is: ['rose', 'fell', 'unchanged'], of: shareOf, from: years, by: margins }),
  ...every({ is: ['rose', 'fell', 'unchanged'], of: ['c/up', 'c/down', 'c/points'], by: margins }),
  ...some({
    is: ['above', 'below', 'equal'],
    of: shareOf,
    than: ['26', '49', 'c/arvenia', 'c/other-share'],
    by: margins,
  }),
  ...some({
    is: ['above', 'below', 'equal'],
    of: ['c/bound', 'c/range', 'c/least'],
    than: ['380', '400', '420', 'c/range'],
  }),
  ...some({ is: ['highest', 'lowest'], of: shareOf, since: years, until: [undefined, 2020, 2021], by: margins }),
  ...every({
    is: ['highest', 'lowest'],
    of: shareOf,
    others: [['c/arvenia@2019', 'c/bellmark@2019'], ['c/delmar']],
    by: margins,
  }),
  ...some({
    is: ['highest', 'lowest'],
    of: shareOf,
    among: [entities.slice(0, 4), entities.slice(0, 2)],
    by: margins,
    because: [undefined, 'Neighbours.'],
  }),
  ...every({
    is: ['ranked'],
    of: ['c/arvenia', 'c/bellmark', 'c/delmar'],
    place: [1, 2, 3, 4],
    from: ['highest', 'lowest'],
    among: [entities, ['Arvenia', 'Bellmark', 'Delmar']],
  }),
  ...some({
    is: ['times'],
    of: ['c/output', 'c/part'],
    than: ['c/part', 'c/imports', '0.5'],
    value: ['0.5', '2', '2.2', '3'],
    hedge: hedges,
  }),
  ...every({ is: ['times'], of: ['c/bellmark'], from: [2018, 2020], value: ['1.2', '1.3'], hedge: hedges }),
  ...every({ is: ['more-than-half', 'less-than-half'], of: shareOf }),
  ...every({
    is: ['more-than-half', 'less-than-half'],
    of: ['c/part', 'c/imports', 'c/bound'],
    than: ['c/output', 'c/part'],
  }),
  ...every({
    is: ['accelerated', 'slowed', 'widened', 'narrowed'],
    of: ['c/deficit-2022', 'c/surplus-2022', 'c/arvenia', 'c/down', 'c/up'],
    from: ['c/deficit-2020', 'c/down-2020', 'c/up-2020', '2020'],
  }),
  ...every({
    is: ['crossed'],
    of: years.map((year) => `c/arvenia@${year}`),
    value: ['20', '22', '24.5'],
    going: ['up', 'down'],
  }),
  ...some({
    is: ['every'],
    of: ['c/arvenia', 'c/bellmark', 'c/delmar'],
    going: ['up', 'down'],
    from: years,
    until: years,
  }),
  ...some({
    is: ['every'],
    of: ['c/arvenia', 'c/bellmark'],
    going: ['above', 'below'],
    from: years,
    until: [2022],
    than: ['21', '40', '60'],
  }),
  ...frequencies.flatMap((name) => [
    ...some({
      is: ['every'],
      of: [`c/${name}`],
      going: ['up', 'down'],
      from: periodsOf[name],
      until: periodsOf[name],
    }),
    ...some({
      is: ['highest', 'lowest'],
      of: [`c/${name}`, `c/${name}@${periodsOf[name][2]}`],
      since: [...periodsOf[name], 2020],
    }),
    ...some({
      is: ['crossed'],
      of: periodsOf[name].map((at) => `c/${name}@${at}`),
      value: ['50'],
      going: ['up', 'down'],
    }),
  ]),
];

const measured = (measures: readonly string[], unit: Json, multiplier: string, values: readonly string[]) => ({
  ...{ value: values, unit: [unit], multiplier: [multiplier], measure: measures },
});
const amounts = measured(
  ['c/bound', 'c/range', 'c/least', 'c/part'],
  money,
  'billion',
  '360 380 399 400 402 420 505 540'.split(' '),
);
const percents = measured(
  ['c/arvenia', 'c/arvenia@2021 as of 2023-01-01'],
  harvest,
  'one',
  '23 24 24.8 25 26 26.4 28 40'.split(' '),
);
const alternatives = [
  { measure: 'c/bellmark', label: 'Of Bellmark' },
  { measure: 'c/cresta', label: 'Of Cresta', comparable: 'Another grain.' },
];

/** Assertions of every kind: some are right, close or wrong, and some cannot be compared with the numbers. */
const candidateAssertions: readonly Json[] = [
  ...some({ relation: hedges, ...percents, period: [undefined, 2022] }),
  ...every({
    relation: ['is', 'about', 'at-least'],
    ...percents,
    value: ['26', '49', '51', '70'],
    alternatives: [alternatives],
  }),
  ...some({ relation: hedges, ...amounts }),
  ...every({ relation: hedges, ...amounts, value: ['399', '400', '402'], measure: ['c/hedged'] }),
  ...some({ relation: ['between'], ...percents, to: ['24.5', '26', '41'] }),
  ...some({ relation: ['between'], ...amounts, to: ['400', '450', '600'] }),
  ...some({
    relation: ['rose-by', 'fell-by'],
    hedge: hedges,
    ...measured(['c/up', 'c/down', 'c/growth'], change, 'one', ['3', '4', '19', '20', '37.5']),
  }),
  ...every({
    relation: ['rose-by', 'fell-by'],
    hedge: hedges,
    ...measured(['c/hedged-fall'], change, 'one', ['19', '20', '21']),
  }),
  // On 1 January 2023, the values for 2020 and 2021 had not yet been revised.
  ...every({
    relation: ['rose-by', 'fell-by'],
    ...measured(['c/recent', 'c/recent as of 2023-01-01'], { kind: 'points', of: 'the harvest' }, 'one', ['2', '3']),
  }),
  ...some({ relation: ['times'], hedge: hedges, value: ['2', '2.1', '2.2', '2.16', '4'], measure: ['c/ratio'] }),
  ...some({
    relation: ['ranked'],
    place: [1, 2, 3, 4, 5],
    from: ['highest', 'lowest'],
    among: [entities],
    measure: ['c/arvenia', 'c/delmar'],
    period: [undefined, 2021],
  }),
  ...every({
    relation: ['ranked'],
    place: [1, 2],
    from: ['highest', 'lowest'],
    since: [2018, 2021],
    among: [
      ['Arvenia', 'Bellmark'],
      ['Delmar', 'Elvand'],
    ],
    because: ['Neighbours.'],
    measure: ['c/arvenia', 'c/bellmark@2023', 'c/delmar'],
    states: [undefined, 'forecast'],
  }),
  ...every({ relation: hedges, ...measured(['c/place'], place, 'one', ['20', '21', '22']) }),
  ...every({
    relation: hedges,
    ...measured(['c/goal', 'c/goals'], harvest, 'one', ['30', '31', '20']),
    states: [undefined, 'target'],
  }),
  ...some({
    relation: ['reached'],
    ...percents,
    value: ['20', '29', '30', '31', '61'],
    by: [...years, 2024, '2020-01'],
    going: ['up', 'down'],
    measure: ['c/arvenia'],
  }),
  ...frequencies.flatMap((name) => [
    ...some({
      relation: ['reached'],
      ...measured([`c/${name}`], ships, 'one', ['41', '52', '54', '90']),
      by: periodsOf[name],
      going: ['up', 'down'],
    }),
    ...some({
      relation: trends,
      since: periodsOf[name],
      measure: [`c/${name}`, `c/${name}@${periodsOf[name][2]}`],
    }),
    ...some({ relation: ['highest', 'lowest'], since: [2020], measure: [`c/${name}`] }),
  ]),
  ...every({
    relation: ['rose', 'fell'],
    measure: ['c/up', 'c/down', 'c/points', 'c/up-bound', 'c/down-bound', 'c/open-bound'],
  }),
  ...every({ relation: trends, since: years, measure: [...shareOf, 'c/arvenia@2021 as of 2023-01-01'] }),
  {
    relation: 'is',
    value: '24',
    unit: harvest,
    measure: 'c/arvenia',
    notComparable: { because: 'definitions-differ', why: 'Of the seed.' },
  },
  {
    relation: 'times',
    value: '2',
    measure: 'c/ratio',
    notComparable: { because: 'period-differs', why: 'Of another year.' },
  },
];

export interface CandidateClaim {
  readonly asserts: Json;
  readonly also: readonly Json[];
}

/** Assertions about `c/arvenia`, whose value is 26: one for each outcome. */
const share = { relation: 'is', unit: harvest, measure: 'c/arvenia' };
const outcomes: readonly Json[] = [
  { ...share, value: '26' },
  { ...share, value: '27' },
  { ...share, value: '40' },
  { ...share, value: '51', alternatives },
  { ...share, value: '26', period: 2021 },
  { relation: 'is', value: '400', multiplier: 'billion', unit: money, measure: 'c/range' },
];

/** Claims of every kind. The claims that state several numbers combine all outcomes. */
export const candidateClaims: readonly CandidateClaim[] = [
  ...candidateAssertions.map((asserts) => ({ asserts, also: [] })),
  ...outcomes.flatMap((asserts) => outcomes.map((other) => ({ asserts, also: [other] }))),
  ...outcomes.map((other) => ({ asserts: { ...share, value: '26' }, also: [{ ...share, value: '27' }, other] })),
];
