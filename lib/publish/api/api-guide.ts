import { z } from 'zod';
import { onHost, paths } from '../../site';
import type { StatisticPageView } from '../../views/statistic-view';
import { collections, recordTemplate } from './collections';
import { apiSchemas } from './openapi';
import { toStatisticRecord } from './statistic-record';
import { apiVersion } from './version';

const described = z.looseObject({ description: z.string().default(''), $ref: z.string().optional() });
const recordSchema = z.looseObject({ description: z.string(), properties: z.record(z.string(), described) });

/** What the page of the interface tells of it, from the schemas by which its files are made. */
export function apiGuide() {
  const schemas = apiSchemas();
  return {
    version: apiVersion,
    folder: onHost(paths.apiFile('')),
    indexHref: paths.apiFile('index.json'),
    openapiHref: paths.apiFile('openapi.json'),
    collections: collections.map((collection) => {
      const { description, properties } = recordSchema.parse(schemas[collection.schemaName]);
      return {
        name: collection.name,
        title: collection.title,
        about: description,
        indexHref: paths.apiFile(`${collection.name}/index.json`),
        template: `${onHost(paths.apiFile('')).replace(/\/$/, '')}${recordTemplate(collection)}`,
        fields: Object.entries(properties).map(([name, field]) => ({ name, about: meaningOf(field, schemas) })),
      };
    }),
  };
}

/** The first fields of the record of a statistic, as the file has them. */
export function recordExcerpt(view: StatisticPageView): string {
  const { id, record, page, name, value, number, text, unit, period, status } = toStatisticRecord(view, {
    sources: new Map(),
  });
  return JSON.stringify({ id, record, page, name, value, number, text, unit, period, status }, null, 1);
}

/** What a field is: its own description, or that of the schema to which it refers. */
function meaningOf(
  { description, $ref }: z.infer<typeof described>,
  schemas: Readonly<Record<string, unknown>>,
): string {
  const named = $ref?.split('/').at(-1);
  return description === '' && named !== undefined ? described.parse(schemas[named]).description : description;
}
