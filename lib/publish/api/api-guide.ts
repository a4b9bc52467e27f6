import { z } from 'zod';
import { onHost, paths } from '../../site';
import type { StatisticPageView } from '../../views/statistic-view';
import { collections, recordTemplate } from './collections';
import { apiSchemas } from './openapi';
import { toStatisticRecord } from './statistic-record';
import { apiVersion } from './version';

const described = z.looseObject({ description: z.string().default(''), $ref: z.string().optional() });
/** The schemas that the guide describes in addition to those of records. */
const computedSchemas = ['Assertion', 'Measure', 'Finding', 'Policy'] as const;

const recordSchema = z.looseObject({ description: z.string(), properties: z.record(z.string(), described) });

/** The content of the page that documents the API, taken from the schemas with which the API’s files are validated. */
export function apiGuide() {
  const schemas = apiSchemas();
  const describe = (schemaName: string) => {
    const { description: about, properties } = recordSchema.parse(schemas[schemaName]);
    const fields = Object.entries(properties).map(([name, field]) => ({ name, about: meaningOf(field, schemas) }));
    return { about, fields };
  };
  return {
    version: apiVersion,
    folder: onHost(paths.apiFile('')),
    indexHref: paths.apiFile('index.json'),
    openapiHref: paths.apiFile('openapi.json'),
    policyHref: paths.apiFile('policy.json'),
    pagesHref: paths.apiFile('pages.json'),
    collections: collections.map((collection) => ({
      name: collection.name,
      title: collection.title,
      indexHref: paths.apiFile(`${collection.name}/index.json`),
      template: `${onHost(paths.apiFile('')).replace(/\/$/, '')}${recordTemplate(collection)}`,
      ...describe(collection.schemaName),
    })),
    computed: computedSchemas.map((name) => ({ name, ...describe(name) })),
  };
}

/** The first fields of a statistic’s record, exactly as in the file. */
export function recordExcerpt(view: StatisticPageView): string {
  const { id, record, page, name, value, number, text, unit, period, status } = toStatisticRecord(view, {
    sources: new Map(),
  });
  return JSON.stringify({ id, record, page, name, value, number, text, unit, period, status }, null, 1);
}

/** Returns the description of a field or, if it has none, the description of the schema that it refers to. */
function meaningOf(
  { description, $ref }: z.infer<typeof described>,
  schemas: Readonly<Record<string, unknown>>,
): string {
  const named = $ref?.split('/').at(-1);
  return description === '' && named !== undefined ? described.parse(schemas[named]).description : description;
}
