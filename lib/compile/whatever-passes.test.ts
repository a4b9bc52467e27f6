import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../components/figure/layout/layout';
import { loadLetters } from '../../components/figure/layout/measure';
import { sizes } from '../../components/figure/layout/sizes';
import { csvHash } from '../catalog/parse-csv';
import type { ContentFile } from '../catalog/read-content';
import { checkNewsroom, type Checked } from '../check/check-newsroom';
import { tries } from '../domain/testdata/tries';
import { catalogOf } from '../check/edition';
import { checkInTurn } from '../check/testdata/check-in-turn';
import { baseNewsroom, contentFile } from '../check/testdata/newsroom';
import { textReport } from '../problems/text-report';
import { pageTexts } from '../publish/page-texts';
import { finishedSite } from '../publish/testing/finished';
import type { Renderers } from './renderers';
import { stubRenderers } from './testing/stub-renderers';
import { viewArtefacts } from './view-artefacts';

/** A value in a series, as written in its CSV file; null if the value is missing. */
type Value = string | null;

interface RandomSeries {
  readonly frequency: Frequency;
  readonly unit: string;
  readonly arvenia: readonly Value[];
  readonly bellmark: readonly Value[];
  readonly status: 'reported' | 'provisional' | 'estimated';
}

const frequencies = {
  year: (index: number) => String(1990 + index),
  'half-year': (index: number) => `${2000 + Math.floor(index / 2)}-H${(index % 2) + 1}`,
  quarter: (index: number) => `${2000 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  month: (index: number) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  // The 53 weeks of 2020, followed by the weeks of 2021.
  week: (index: number) => `${2020 + (index < 53 ? 0 : 1)}-W${String((index % 53) + 1).padStart(2, '0')}`,
  'fiscal-year': (index: number) => `us-federal:FY${1990 + index}`,
} as const;
type Frequency = keyof typeof frequencies;

const units = [
  ['{ kind: percent, of: the harvest }'],
  ['{ kind: percent-change }'],
  ['{ kind: percent-a-year }'],
  ['{ kind: points, of: the harvest }'],
  ['{ kind: currency, currency: EUR, prices: nominal }', 'one', 'billion', 'trillion'],
  ['{ kind: count, one: strike, many: strikes }', 'one', 'million'],
  ['{ kind: currency, currency: CHF, prices: nominal }', 'one', 'billion'],
  ['{ kind: exchange-rate, currency: CNY, per: USD }'],
  ['{ kind: physical, unit: gigawatt }', 'one', 'thousand'],
  ['{ kind: physical, unit: degree-celsius }'],
  ['{ kind: physical, unit: gram-per-kilowatt-hour, of: CO₂ }'],
  ['{ kind: physical, unit: { one: train-kilometre, many: train-kilometres, addsUp: yes } }', 'one', 'million'],
  ['{ kind: per-head, amount: { kind: currency, currency: USD, prices: { real: 2015 } } }', 'one', 'thousand'],
  ["{ kind: index, base: '2015' }"],
  ['{ kind: ratio }'],
].flatMap(([unit, ...multipliers]) =>
  multipliers.length === 0
    ? [`unit: ${unit}`]
    : multipliers.map((multiplier) => `unit: ${unit}\nmultiplier: ${multiplier}`),
);

const usual = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.nat({ max: 4 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));
const extreme = fc.constantFrom(
  ...['0', '0.00', '-0', '0.0001', '-0.0001', '0.000000000000000000000001', '999999999999999', '-999999999999999'],
  ...['9'.repeat(24), `-${'9'.repeat(24)}`, '1', '100', '99.995', '0.05'],
);
const value = fc.oneof({ arbitrary: usual, weight: 3 }, extreme);
const count = fc.integer({ min: 1, max: 30 });
/** One value repeated, or arbitrary values, of which some may be missing. */
const values: fc.Arbitrary<readonly Value[]> = fc.oneof(
  fc.tuple(value, count).map(([one, times]) => Array.from({ length: times }, () => one)),
  fc.array(value, { minLength: 1, maxLength: 30 }),
  fc
    .array(fc.option(value, { freq: 2 }), { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((one) => one !== null)),
);
const series: fc.Arbitrary<RandomSeries> = fc
  .record({
    frequency: fc.constantFrom(...Object.keys(frequencies).filter((name): name is Frequency => name in frequencies)),
    unit: fc.constantFrom(...units),
    arvenia: values,
    bellmark: values,
    status: fc.constantFrom('reported', 'provisional', 'estimated'),
  })
  .map(withPossibleRates);

/** Makes all exchange rates positive, because the check rejects others. */
function withPossibleRates(random: RandomSeries): RandomSeries {
  if (!random.unit.includes('exchange-rate')) return random;
  const possible = (one: Value): Value => (one === null || Number(one) > 0 ? one : '0.5');
  return { ...random, arvenia: random.arvenia.map(possible), bellmark: random.bellmark.map(possible) };
}

const plain = {
  frequency: 'year',
  unit: 'unit: { kind: count, one: strike, many: strikes }',
  status: 'reported',
} as const;
/** Series that once passed the check but then stopped a build, and extreme valid values. Every test run tries them. */
const known: readonly RandomSeries[] = [
  { ...plain, arvenia: ['0', '0', '0'], bellmark: ['0', '0', '0'] },
  { ...plain, arvenia: ['0'], bellmark: ['0'] },
  { ...plain, arvenia: ['7', '7', '7'], bellmark: ['7', '7', '7'] },
  { ...plain, arvenia: ['12'], bellmark: ['15'] },
  { ...plain, arvenia: ['-3', '2.5', '-0.5'], bellmark: ['1', null, '4'] },
  { ...plain, arvenia: ['9'.repeat(24), '1'], bellmark: [`-${'9'.repeat(24)}`, '0'] },
  { ...plain, arvenia: ['0.000000000000000000000001', '0'], bellmark: ['-0.000000000000000000000001', '1'] },
];

const csvOf = ({ frequency, arvenia, bellmark, status }: RandomSeries): string => {
  const rows = (entity: string, own: readonly Value[]): string[] =>
    own.map((one, index) => {
      const cells = one === null ? ',missing,Nobody counted' : `${one},${status},`;
      return `${entity},${frequencies[frequency](index)},${cells}`;
    });
  return `${['entity,period,value,status,note', ...rows('Arvenia', arvenia), ...rows('Bellmark', bellmark)].join('\n')}\n`;
};

const words = `title: Nothing was planted here
subtitle: What was counted
alt: Marks of a shape that nobody can foresee.
`;
const lineOf = (entity: string, colour: string): string =>
  `  - { series: random/values, entity: ${entity}, label: ${entity}, colour: ${colour} }\n`;
const [arvenia, bellmark] = [lineOf('Arvenia', 'red'), lineOf('Bellmark', 'blue')];
const both = `strands:\n${arvenia}${bellmark}`;

/** A figure of every kind, drawn from the series or from statistics that are based on the series. */
const figures = {
  line: `kind: line\n${words}${both}`,
  'line-of-one': `kind: line\n${words}strands:\n${arvenia}`,
  area: `kind: area\n${words}${both}`,
  step: `kind: step\n${words}${both}`,
  gap: `kind: gap\n${words}between: Arvenia less Bellmark\n${both}`,
  diverging: `kind: diverging\n${words}above: { label: Up, colour: blue }\nbelow: { label: Down, colour: red }\nstrands:\n${arvenia}`,
  panels: `kind: small-multiples\n${words}mark: line\n${both}`,
  'area-panels': `kind: small-multiples\n${words}mark: area\n${both}`,
  bars: `kind: bar\n${words}orientation: vertical\nbars:\n  - { key: a, label: All, colour: blue }\ngroups:\n  - { label: First, values: { a: random/first } }\n  - { label: Last, values: { a: random/last } }\n`,
  'horizontal-bars': `kind: bar\n${words}orientation: horizontal\nbars:\n  - { key: a, label: All, colour: blue }\ngroups:\n  - { label: Last, values: { a: random/last } }\n`,
  slope: `kind: slope\n${words}rows:\n  - { label: One, colour: blue, then: random/first, now: random/last }\n  - { label: Same, colour: red, then: random/first, now: random/last }\n`,
  scatter: `kind: scatter\n${words}across: First\nup: Last\nequal: Both are equal\npoints:\n  - { label: One, colour: blue, across: random/first, up: random/last }\n  - { label: Other, colour: red, across: random/last, up: random/first }\n`,
  ranges: `kind: ranges\n${words}ranges:\n  - { label: One, colour: blue, low: random/first, high: random/last }\n  - { label: Other, colour: red, low: random/last }\n`,
} as const;

const observed = (name: string, period: string): string =>
  `${name}:\n  kind: observed\n  name: What was counted ${name}\n  series: random/values\n  entity: Arvenia\n  period: ${period}\n`;

function filesOf(random: RandomSeries): ContentFile[] {
  const csv = csvOf(random);
  const period = (index: number): string => frequencies[random.frequency](index);
  const derived = (name: string, from: string): string =>
    `${name}:\n  kind: derived\n  name: What was worked out by ${name}\n  from: ${from}\n`;
  const written = {
    'content/series/random/values.csv': csv,
    'content/series/random/values.yml': `title: What was counted\ndefinition: What was counted by somebody\n${random.unit}\nfrequency: ${random.frequency}\nsource: fjord-office/yearbook-2023\nlocator: Table 1\nsha256: ${csvHash(csv)}\n`,
    'content/statistics/random.yml': [
      observed('first', period(0)),
      observed('last', period(random.arvenia.length - 1)),
    ].join(''),
    'content/statistics/worked.yml': [
      derived('difference', '{ operation: difference, minuend: random/last, subtrahend: random/first }'),
      derived('change', '{ operation: percent-change, from: random/first, to: random/last }'),
      derived('points', '{ operation: change-in-points, from: random/first, to: random/last }'),
      derived('ratio', '{ operation: ratio, numerator: random/last, denominator: random/first }'),
    ].join(''),
    ...Object.fromEntries(
      Object.entries(figures).map(([name, text]) => [
        `content/figures/random/${name}.yml`,
        // Each figure has its own title, because the check rejects duplicate titles.
        text.replace('was planted here', `was planted here, ${name}`),
      ]),
    ),
  };
  return Object.entries(written).map(([name, text]) => contentFile(name, text));
}

const inTurn = checkInTurn();

/** Removes the statistics and figures that the check rejects. Returns null if the check rejects anything else. */
function passing(files: readonly ContentFile[]): Extract<Checked, { ok: true }> | null {
  const checked = inTurn(files);
  if (checked.ok) return checked;
  const refused = checked.problems.filter(({ file }) => /^content\/(?:figures|statistics)\//.test(file));
  if (refused.length === 0) return null;
  const left = files.map((file) => {
    const own = refused.filter((problem) => problem.file === file.path);
    if (own.length === 0) return file;
    if (!file.path.startsWith('content/statistics/')) return null;
    // Removes only the rejected entries from a file of statistics. Each line without indentation begins an entry.
    const entries = file.text.split(/^(?=\S)/m);
    let line = 1;
    const good = entries.filter((entry) => {
      const [start, end] = [line, line + entry.split('\n').length - 1];
      line = end;
      return !own.some(({ position }) => position.line >= start && position.line < end);
    });
    return good.length === 0 ? null : contentFile(file.path, good.join(''));
  });
  return passing(left.filter((file) => file !== null));
}

const drawn: Renderers = {
  ...stubRenderers,
  draw: async ({ plot }) => {
    await loadLetters(JSON.stringify(plot));
    return {
      wide: JSON.stringify(layOut(plot, sizes.wide)),
      narrow: JSON.stringify(layOut(plot, sizes.narrow)),
    };
  },
};

const base = await baseNewsroom();

describe('content that passes the check', () => {
  it('always compiles, with every view, drawing, data file and document', async () => {
    const passed = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(series, async (random) => {
        const files = [...base, ...filesOf(random)];
        const checked = passing(files);
        if (checked === null) {
          const { problems } = { problems: [], ...checkNewsroom(files) };
          const report = textReport(problems, new Map(files.map(({ path, text }) => [path, text])));
          throw new Error(`The check rejects the series itself: ${report}`);
        }
        const edition = { audience: 'readers', on: null } as const;
        const context = { catalog: catalogOf(edition, checked), resolve: checked.resolve };
        for (const id of context.catalog.figures.keys()) passed.set(id, (passed.get(id) ?? 0) + 1);
        const { artefacts, files: published } = await viewArtefacts(context, drawn);
        const texts = await pageTexts(finishedSite(context));
        for (const [name, content] of [...artefacts, ...published, ...texts])
          expect(Buffer.from(content).toString(), name).not.toMatch(/(?<![\w-])(?:NaN|-?Infinity|undefined)(?![\w-])/);
      }),
      { ...tries(6 + known.length, 20 + known.length), examples: known.map((one): [RandomSeries] => [one]) },
    );
    // Every kind of figure must have passed the check at least once; otherwise it would go untested.
    expect([...passed.keys()].filter((id) => id.startsWith('random/')).sort()).toEqual(
      Object.keys(figures)
        .map((name) => `random/${name}`)
        .sort(),
    );
  }, 600_000);

  it('is named in the error if its view cannot be built', async () => {
    const checked = checkNewsroom(base);
    if (!checked.ok) throw new Error('The base newsroom has problems.');
    const broken = { ...stubRenderers, draw: () => Promise.reject(new Error('An axis has no length.')) };
    const made = viewArtefacts({ catalog: checked.catalog, resolve: checked.resolve }, broken);
    await expect(made).rejects.toThrow(
      /^The page for content\/series\/fjord-office\/oats\.yml could not be rendered: An axis/,
    );
  });
});
