import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newsrooms } from '../../check/testdata/newsroom';
import { publishNewsroomWith } from '../testing/published';
import { openapiDocument } from './openapi';

const anything = z.looseObject({});
const operations = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        responses: z.object({
          '200': z.object({
            content: z.object({ 'application/json': z.object({ schema: z.object({ $ref: z.string() }) }) }),
          }),
        }),
      }),
    }),
  ),
});
const boundsFile = 'content/statistics/rye.yml';
const bound = (value: string): string =>
  `{ kind: published, name: A share, value: '${value}', unit: { kind: percent, of: the harvest }, period: 2022, source: fjord-office/yearbook-2023, locator: Table 2 }`;
const hedged = bound('94').replace('kind:', 'hedge: more-than, kind:');
const bounds = `spelt: ${bound('<0.10')}\nmost: ${bound('3 to 4.5')}\nmore: ${hedged}\n`;
const sourceFile = 'content/sources/fjord-office/yearbook-2023.yml';
let files: ReadonlyMap<string, string>;

/** Builds the API’s files, and returns them by address, relative to the root of the API. */
async function apiOf(written: Readonly<Record<string, string>> = {}): Promise<Map<string, string>> {
  const made = await publishNewsroomWith(written);
  return new Map(
    [...made.files].flatMap(([name, content]) =>
      name.startsWith('api/v1/') ? [[name.slice('api/v1'.length), Buffer.from(content).toString()] as const] : [],
    ),
  );
}

function recordAt(address: string, from = files): Record<string, unknown> {
  return anything.parse(JSON.parse(from.get(address) ?? 'null'));
}

/** Looks up, in the OpenAPI document only, which schema describes the response at an address. */
function schemaNameOf(address: string): string {
  const { paths } = operations.parse(recordAt('/openapi.json'));
  const fits = (template: string): boolean =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[a-z0-9-]+').replaceAll('.', '\\.')}$`).test(address);
  const exact = Object.keys(paths).find((template) => template === address);
  const template = exact ?? Object.keys(paths).find(fits) ?? '';
  const schema = paths[template]?.get.responses['200'].content['application/json'].schema;
  return schema?.$ref.replace('#/components/schemas/', '') ?? '';
}

beforeAll(async () => {
  files = await apiOf({ [boundsFile]: bounds });
});

describe('the OpenAPI document', () => {
  it('passes an independent validator', async () => {
    const result = await new Validator().validate(structuredClone({ ...openapiDocument() }));
    expect(result).toMatchObject({ valid: true });
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const visit = (schema: unknown, where: string): void => {
      const { properties, items, anyOf } = z
        .looseObject({
          properties: z.record(z.string(), z.unknown()).optional(),
          items: z.unknown().optional(),
          anyOf: z.array(z.unknown()).optional(),
        })
        .parse(schema);
      for (const [name, property] of Object.entries(properties ?? {})) {
        const { description, $ref } = z
          .looseObject({ description: z.string().optional(), $ref: z.string().optional() })
          .parse(property);
        if (description === undefined && $ref === undefined) bare.push(`${where}.${name}`);
        visit(property, `${where}.${name}`);
      }
      if (items !== undefined) visit(items, `${where}[]`);
      anyOf?.forEach((one) => visit(one, where));
    };
    const { components } = z
      .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
      .parse(openapiDocument());
    Object.entries(components.schemas).forEach(([name, schema]) => visit(schema, name));
    expect(bare).toEqual([]);
    expect(Object.keys(components.schemas)).toHaveLength(17);
  });

  it('has an operation for every file, and the operation’s schema accepts the file', () => {
    const ajv = new Ajv2020({
      strict: true,
      strictTypes: false,
      allErrors: true,
      formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
    });
    ajv.addSchema({ ...recordAt('/openapi.json'), $id: 'openapi' }, undefined, false, false);
    ajv.addVocabulary(['openapi', 'info', 'servers', 'tags', 'paths', 'components']);
    const checked = [...files.keys()].filter((address) => address !== '/openapi.json');
    for (const address of checked) {
      const validate = ajv.getSchema(`openapi#/components/schemas/${schemaNameOf(address)}`);
      expect(validate?.(recordAt(address)), `${address}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
      const wrong = { ...recordAt(address), surprise: 1 };
      expect(validate?.(wrong)).toBe(false);
    }
    expect(new Set(checked.map(schemaNameOf)).size).toBe(10);
  });
});

describe('a record', () => {
  it('of a statistic has its exact number, unit, period, status and sources', () => {
    expect(recordAt('/statistics/oats/arvenia.json')).toMatchObject({
      id: 'oats/arvenia',
      record: expect.stringMatching(/^https?:.*\/api\/v1\/statistics\/oats\/arvenia\.json$/),
      page: expect.stringMatching(/^https?:.*\/numbers\/oats\/arvenia\/$/),
      value: '24',
      number: 24,
      unit: { kind: 'percent', currency: null, multiplier: 'one' },
      period: { key: '2022', from: '2022-01-01', to: '2022-12-31', text: '2022' },
      status: 'provisional',
      citations: [{ source: 'fjord-office/yearbook-2023' }],
    });
  });

  it('of a statistic without an exact value has bounds instead, and states whether each bound is included', () => {
    expect(recordAt('/statistics/rye/spelt.json')).toMatchObject({
      value: null,
      number: null,
      bounds: { lower: null, upper: { value: '0.1', included: false } },
      text: 'less than 0.10%',
    });
    expect(recordAt('/statistics/rye/most.json')).toMatchObject({
      value: null,
      bounds: { lower: { value: '3', included: true }, upper: { value: '4.5', included: true } },
      text: '3.0% to 4.5%',
    });
    expect(recordAt('/statistics/oats/arvenia.json')).not.toHaveProperty('bounds');
  });

  it('of a derived statistic has its operation, and the role of each input', () => {
    expect(recordAt('/statistics/oats/arvenia-rise.json')).toMatchObject({
      value: '3.5',
      derivation: {
        key: 'change-in-points',
        first: null,
        inputs: [
          { role: 'from', reference: 'oats/arvenia@2019' },
          { role: 'to', reference: 'oats/arvenia' },
        ],
      },
    });
  });

  it('of a fact-check states what the claim asserts, and how it compares with each measure', () => {
    const { version } = recordAt('/policy.json');
    expect(recordAt('/fact-checks/quarter-of-the-harvest.json')).toMatchObject({
      claim: { asserts: { relation: 'nearly', hedge: null, value: '25', unit: { kind: 'percent', decimals: 0 } } },
      assessment: {
        finding: 'supported',
        verdicts: ['accurate', 'mostly-accurate', 'needs-context'],
        measures: [{ label: null, reference: 'oats/arvenia', incomparable: null, outcome: 'supported', reason: null }],
        policy: version,
      },
    });
  });

  it('contains the findings in its text; a separate file contains the findings on pages without a record', async () => {
    const finding = "findings: [{ is: times, of: oats/arvenia, from: 2019, value: '1.2' }]\n";
    const article = await readFile(path.join(newsrooms, '../base/content/articles/more-oats.mdx'), 'utf8');
    const marked = '\n<Finding is="above" of="oats/exports" than="12.4">More than that</Finding> was sold.\n';
    const api = await apiOf({
      'content/articles/more-oats.mdx': `${article}${marked}`,
      'content/figures/oats/bars.yml': `${await readFile(path.join(newsrooms, '../base/content/figures/oats/bars.yml'), 'utf8')}${finding}`,
      'content/pages/harvest.mdx': `---\ntitle: The harvest\nstandfirst: What grows.\n${finding}---\n\nOats grow.\n`,
    });
    expect(recordAt('/articles/more-oats.json', api)['findings']).toMatchObject([
      { is: 'above', words: 'More than that', number: '12400000', times: null, holds: true },
    ]);
    const times = {
      ...{ is: 'times', words: null, number: null, times: '1.2', hedge: 'about', holds: true },
      statistics: [
        { role: 'of', reference: 'oats/arvenia', value: '24', period: '2022' },
        { role: 'from', reference: 'oats/arvenia@2019', value: '20.5', period: '2019' },
      ],
    };
    expect(recordAt('/figures/oats/bars.json', api)['findings']).toMatchObject([times]);
    expect(recordAt('/pages.json', api)).toMatchObject({
      pages: [{ page: expect.stringMatching(/\/harvest\/$/), findings: [times] }],
    });
  });

  it('of a statistic says how its source hedges the number', () => {
    expect(recordAt('/statistics/rye/more.json')).toMatchObject({ value: '94', hedge: 'more-than' });
    expect(recordAt('/statistics/oats/arvenia.json')).toMatchObject({ hedge: null });
  });

  it('of a statistic or a series lists the statistics whose numbers are stated in its notes', async () => {
    const seriesFile = 'content/series/fjord-office/oats.yml';
    const series = await readFile(path.join(newsrooms, '../base', seriesFile), 'utf8');
    const api = await apiOf({
      [seriesFile]: `${series}stated: [oats/arvenia@2019]\n`,
      [boundsFile]: `noted: ${bound('94').replace('kind:', 'stated: [oats/exports], kind:')}\n`,
    });
    expect(recordAt('/series/fjord-office/oats.json', api)['stated']).toEqual([
      { reference: 'oats/arvenia@2019', record: recordAt('/statistics/oats/arvenia.json', api)['record'] },
    ]);
    expect(recordAt('/statistics/rye/noted.json', api)).toMatchObject({ stated: [{ reference: 'oats/exports' }] });
    expect(recordAt('/statistics/oats/arvenia.json', api)).toMatchObject({ stated: [] });
  });

  it('links to the records that use it, and is linked from those records', () => {
    const { usedIn } = z
      .looseObject({ usedIn: z.array(z.looseObject({ kind: z.string(), record: z.string() })) })
      .parse(recordAt('/statistics/oats/arvenia.json'));
    expect(usedIn.map(({ kind }) => kind)).toContain('article');
    const article = usedIn.find(({ kind }) => kind === 'article')?.record ?? '';
    const { numbers } = z
      .looseObject({ numbers: z.array(z.looseObject({ record: z.string() })) })
      .parse(recordAt(new URL(article).pathname.slice('/api/v1'.length)));
    expect(numbers.map(({ record }) => record)).toContain(recordAt('/statistics/oats/arvenia.json')['record']);
  });

  it.each(['forbidden', 'not-stated'])(
    'of a series omits its values and gives the reason if redistribution is %s',
    async (terms) => {
      const yearbook = await readFile(path.join(newsrooms, '../base', sourceFile), 'utf8');
      expect(recordAt('/series/fjord-office/oats.json')).toMatchObject({ withheld: null, data: expect.any(Array) });
      const closed = await apiOf({ [sourceFile]: yearbook.replace(/redistribution: \S+/, `redistribution: ${terms}`) });
      const series = recordAt('/series/fjord-office/oats.json', closed);
      expect(series).toMatchObject({ data: null, csv: null, superseded: null });
      expect(series['withheld']).toMatch(/be shared/);
      const figure = recordAt('/figures/oats/lines.json', closed);
      expect(figure).toMatchObject({
        data: null,
        csv: null,
        withheld: expect.stringMatching(/be shared/),
      });
    },
  );

  it('does not exist for a draft', async () => {
    const text = await readFile(path.join(newsrooms, '../base/content/articles/more-oats.mdx'), 'utf8');
    const draft = text.replace('leadFigure:', 'status: draft\nleadFigure:');
    const api = await apiOf({ 'content/articles/unheard-of.mdx': draft });
    expect([...api.keys()].filter((name) => name.startsWith('/articles/')).sort()).toEqual([
      '/articles/index.json',
      '/articles/more-oats.json',
    ]);
    expect(api.get('/articles/index.json')).not.toContain('unheard-of');
  });

  it('is listed in its collection, at the address where it is published', () => {
    const listed = ['articles', 'fact-checks', 'figures', 'statistics', 'series', 'sources'].flatMap((name) => {
      const { items, count } = z
        .looseObject({ count: z.number(), items: z.array(z.looseObject({ record: z.url() })) })
        .parse(recordAt(`/${name}/index.json`));
      expect(items).toHaveLength(count);
      return items.map(({ record }) => new URL(record).pathname.slice('/api/v1'.length));
    });
    const there = [...files.keys()].filter((address) => !/(?:index|openapi|pages|policy)\.json$/.test(address));
    expect(listed.sort()).toEqual(there.sort());
  });
});
