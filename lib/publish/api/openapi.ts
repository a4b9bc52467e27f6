import { z } from 'zod';
import { paths, site } from '../../site';
import { apiIndex, collectionIndex, collections, recordTemplate, type Collection } from './collections';
import { assertionView } from '../../views/assertion-view';
import { policyView } from '../../views/policy-view';
import { measure } from './fact-check-record';
import { findingRecord, pagesFile } from './finding-record';
import * as shared from './shared-schemas';
import { apiVersion } from './version';

/** A JSON Schema within the OpenAPI document. */
type JsonSchema = Readonly<Record<string, unknown>>;

const schemaPath = '#/components/schemas/';

/** The schemas in the OpenAPI document, with their names. */
const named: readonly (readonly [string, z.ZodType])[] = [
  ['Index', apiIndex],
  ['CollectionIndex', collectionIndex],
  ['Link', shared.link],
  ['Citation', shared.citation],
  ['Licence', shared.licence],
  ['Correction', shared.correction],
  ['Assertion', assertionView],
  ['Measure', measure],
  ['Finding', findingRecord],
  ['Pages', pagesFile],
  ['Policy', policyView],
  ...collections.map(({ schemaName, schema }) => [schemaName, schema] as const),
];

/** The schemas of everything that the API publishes, as JSON Schema 2020-12 with references between them. */
export function apiSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `${schemaPath}${id}`,
    override: ({ jsonSchema }) => {
      // `form` is metadata for the editors’ guide, not a keyword of JSON Schema.
      delete jsonSchema['form'];
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

/** The API as an OpenAPI 3.1 document, generated from the schemas of its records. */
export function openapiDocument(): Readonly<Record<string, unknown>> {
  const { licence } = site;
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name}: articles, fact-checks and the numbers in them`,
      version: apiVersion,
      summary: 'Static files, read with GET: no API keys, no rate limits, and no parameters except in the path.',
      description:
        'Exact decimals are strings. Beside each string, a second field has the same value as a floating-point number, for drawing charts. We add fields without notice, but never remove a field or change its meaning at this address.',
      license: { name: licence.name, ...(licence.spdx === null ? {} : { identifier: licence.spdx }) },
    },
    servers: [{ url: `{site}${paths.apiFile('').replace(/\/$/, '')}`, variables: { site: { default: site.address } } }],
    tags: collections.map(({ name, title }) => ({ name, description: title })),
    paths: {
      '/index.json': get('index', 'Index of all collections', 'Index', []),
      '/pages.json': get('pages', 'Findings on pages that have no record', 'Pages', []),
      '/policy.json': get('policy', 'Rules by which claims and findings are judged', 'Policy', []),
      ...Object.fromEntries(collections.flatMap(pathsOf)),
    },
    components: { schemas: apiSchemas() },
  };
}

function pathsOf(collection: Collection): [string, JsonSchema][] {
  const { name, schemaName, title, paired } = collection;
  const parts = paired ? ['topic', 'name'] : ['id'];
  return [
    [`/${name}/index.json`, get(`list-${name}`, `${title}: list of records`, 'CollectionIndex', [], name)],
    [recordTemplate(collection), get(`get-${name}`, `${title}: a single record`, schemaName, parts, name)],
  ];
}

function get(id: string, summary: string, schemaName: string, parameters: readonly string[], tag?: string): JsonSchema {
  return {
    get: {
      operationId: id,
      summary,
      ...(tag === undefined ? {} : { tags: [tag] }),
      ...(parameters.length === 0 ? {} : { parameters: parameters.map(parameter) }),
      responses: {
        '200': {
          description: 'The file.',
          content: { 'application/json': { schema: { $ref: `${schemaPath}${schemaName}` } } },
        },
        ...(parameters.length === 0
          ? {}
          : { '404': { description: 'The record does not exist; the response is an HTML page.' } }),
      },
    },
  };
}

function parameter(name: string): JsonSchema {
  const description = {
    id: 'The id of the record.',
    topic: 'The first part of the id of the record.',
    name: 'The second part of the id of the record.',
  }[name];
  return { name, in: 'path', required: true, description, schema: { type: 'string', pattern: '^[a-z0-9-]+$' } };
}
