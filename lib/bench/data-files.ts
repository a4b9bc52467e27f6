import { stringify } from 'yaml';
import { csvHash } from '../catalog/parse-csv';
import { seededRandom, type Random } from './random';
import { countries, type Topic } from './topic';

/** A content file to write: its path below the newsroom’s folder, and its text. */
export type TextFile = readonly [path: string, text: string];

export const yamlFile = (path: string, data: unknown): TextFile => [path, stringify(data, { lineWidth: 0 })];

const years = Array.from({ length: 35 }, (_, index) => 1990 + index);

/** Returns an invented source of the given kind. */
export function sourceFile(id: string, title: string, kind: 'dataset' | 'report' | 'news'): TextFile {
  return yamlFile(`content/sources/${id}.yml`, {
    grade: 'primary',
    publisher: title.split(',')[0],
    title,
    edition: 'Edition of 2025',
    kind,
    publishedOn: kind === 'news' ? '2025-07-26' : '2025-03-14',
    accessedOn: '2026-01-20',
    url: `https://example.org/${id}`,
    licence: { name: 'CC BY 4.0', redistribution: 'with-attribution' },
  });
}

/** Returns the data files for a topic: three sources, two series of 210 observations each, and thirty statistics. */
export function topicFiles(topic: Topic, seed: number): TextFile[] {
  const random = seededRandom(seed, 1, topic.index);
  const office = `Office of ${topic.noun}, section ${topic.index + 1}`;
  const shares = observations([...Object.values(countries), 'Region'], () => walk(random, 5 + random.below(50), 1));
  const amounts = observations([...Object.values(countries), 'Region'], (entity) =>
    walk(random, entity === 'Region' ? 2500 : 100 + random.below(300), 12),
  );
  return [
    sourceFile(topic.yearbook, `${office}, yearbook`, 'dataset'),
    sourceFile(topic.accounts, `${office}, accounts`, 'dataset'),
    sourceFile(topic.report, `${office}, report`, 'report'),
    ...seriesFiles(topic.shares, shares, {
      title: `Value of ${topic.noun} as a share of GDP (${topic.id})`,
      definition: `Value added in ${topic.noun}, divided by gross domestic product, both at current prices.`,
      unit: { kind: 'percent', of: 'GDP' },
      source: topic.yearbook,
    }),
    ...seriesFiles(topic.amounts, amounts, {
      title: `Value of ${topic.noun} (${topic.id})`,
      definition: `Value added in ${topic.noun}, at current prices and market exchange rates.`,
      unit: { kind: 'currency', currency: 'USD', prices: 'nominal' },
      multiplier: 'billion',
      source: topic.accounts,
    }),
    yamlFile(`content/statistics/${topic.id}.yml`, statistics(topic, random)),
  ];
}

function seriesFiles(id: string, csv: string, metadata: Record<string, unknown>): TextFile[] {
  const yaml = { ...metadata, frequency: 'year', locator: 'Table of the annual values', sha256: csvHash(csv) };
  return [[`content/series/${id}.csv`, csv], yamlFile(`content/series/${id}.yml`, yaml)];
}

function observations(entities: readonly string[], valuesOf: (entity: string) => string[]): string {
  const rows = entities.flatMap((entity) => {
    const values = valuesOf(entity);
    return years.map((year, index) =>
      year < 1993 && entity === 'Elvand'
        ? `${entity},${year},,missing,Not collected before 1993`
        : `${entity},${year},${values[index] ?? ''},${year === 2024 ? 'provisional' : 'reported'},`,
    );
  });
  return `entity,period,value,status,note\n${rows.join('\n')}\n`;
}

/** Returns a random value for each year. Each value is close to the previous one, and at least 1. */
function walk(random: Random, start: number, step: number): string[] {
  let value = start;
  return years.map(() => {
    value = Math.max(1, value + (random.next() - 0.45) * step * 2);
    return value.toFixed(2);
  });
}

function statistics({ id, noun, shares, amounts, report }: Topic, random: Random): Record<string, unknown> {
  // Several topics have the same noun, so every name ends with the topic’s id.
  const named = (name: string): string => `${name} (${id})`;
  const observed = (name: string, series: string, entity: string) => ({
    kind: 'observed',
    name: named(name),
    series,
    entity,
    period: 2024,
  });
  const derived = (name: string, from: Record<string, string>) => ({
    kind: 'derived',
    name: named(name),
    from,
  });
  const ofCountries = Object.entries(countries).flatMap(([key, country]) => [
    [`${key}-share`, observed(`Share of ${noun} in ${country}`, shares, country)],
    [`${key}-value`, observed(`Value of ${noun} in ${country}`, amounts, country)],
    [
      `${key}-share-change`,
      derived(`Change in the share of ${noun} in ${country}`, {
        operation: 'change-in-points',
        from: `${id}/${key}-share@2000`,
        to: `${id}/${key}-share@2024`,
      }),
    ],
    [
      `${key}-growth`,
      derived(`Growth of ${noun} in ${country}`, {
        operation: 'percent-change',
        from: `${id}/${key}-value@2010`,
        to: `${id}/${key}-value@2024`,
      }),
    ],
    [
      `${key}-of-region`,
      derived(`Share of ${country} in the region’s ${noun}`, {
        operation: 'share',
        part: `${id}/${key}-value`,
        whole: `${id}/region-value`,
        of: `the region’s ${noun}`,
      }),
    ],
  ]);
  const printed = ['first', 'second', 'third'].map((rank) => [
    `printed-${rank}`,
    {
      kind: 'published',
      name: named(`Share of ${noun} as printed, ${rank} table`),
      value: (10 + random.next() * 40).toFixed(1),
      unit: { kind: 'percent', of: 'GDP' },
      period: 2023,
      source: report,
      locator: `The ${rank} table`,
    },
  ]);
  return Object.fromEntries([
    ...ofCountries,
    ['region-value', observed(`Value of ${noun} in the region`, amounts, 'Region')],
    [
      'arvenia-to-brovia',
      derived(`Arvenia’s ${noun} to Brovia’s`, {
        operation: 'ratio',
        numerator: `${id}/arvenia-value`,
        denominator: `${id}/brovia-value`,
      }),
    ],
    ...printed,
  ]);
}

/** Returns the file that defines all topics, by which articles, fact-checks and figures are grouped. */
export function topicsFile(topics: readonly Topic[]): TextFile {
  return yamlFile(
    'content/topics.yml',
    Object.fromEntries(
      topics.map(({ id, noun }) => [id, { name: `Topic ${id}`, about: `What the data show about ${noun}.` }]),
    ),
  );
}
