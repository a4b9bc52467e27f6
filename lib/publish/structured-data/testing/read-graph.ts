import jsonld from 'jsonld';
import { z } from 'zod';
import { isClass, mayHave } from './vocabulary';

/** A context for schema.org, so that tests do not load the context from the network. */
const context = {
  '@context': {
    '@vocab': 'http://schema.org/',
    ...Object.fromEntries(
      ['url', 'item', 'contentUrl', 'sameAs', 'mainEntityOfPage'].map((term) => [term, { '@type': '@id' }]),
    ),
  },
};
const address = 'https://schema.org';

const value = z.union([
  z.object({ '@value': z.union([z.string(), z.number(), z.boolean()]) }).transform((found) => found['@value']),
  z.object({ '@id': z.string() }).transform((found) => found['@id']),
]);
const node = z
  .object({ '@id': z.string(), '@type': z.array(z.string()).default([]) })
  .catchall(z.array(value))
  .transform(({ '@id': id, '@type': types, ...properties }) => ({
    id,
    types: types.map(nameOf),
    properties: new Map(Object.entries(properties).map(([name, values]) => [nameOf(name), values])),
  }));
export type GraphNode = z.output<typeof node>;

/**
 * The nodes that a JSON-LD processor finds in a document. Each thing has one node, with everything that the document states about
 * the thing. Values are strings, numbers, booleans, and the `@id` of other nodes.
 *
 * @throws if the document uses a context other than schema.org’s
 */
export async function readGraph(json: string): Promise<GraphNode[]> {
  const flat = await jsonld.flatten(JSON.parse(json), undefined, {
    documentLoader: (url: string) => {
      if (url.replace(/\/$/, '') !== address) throw new Error(`Only schema.org’s context can be used, not ${url}.`);
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
    },
  });
  return z.array(node).parse(flat);
}

/**
 * Finds the classes in a graph that schema.org does not define, such as `Newsarticle`, and the properties that schema.org does not allow
 * for the classes of their node, such as `NewsArticle.claimReviewed`.
 */
export function unknownWords(nodes: readonly GraphNode[]): string[] {
  return nodes.flatMap(({ types, properties }) => [
    ...types.filter((type) => !isClass(type)),
    ...[...properties.keys()]
      .filter((property) => types.length > 0 && !types.some((type) => mayHave(type, property)))
      .map((property) => `${types.join('+')}.${property}`),
  ]);
}

export function nodesOf(nodes: readonly GraphNode[], type: string): GraphNode[] {
  return nodes.filter(({ types }) => types.includes(type));
}

/** The nodes that a property refers to. Values that are not nodes are ignored. */
export function follow(nodes: readonly GraphNode[], from: GraphNode, property: string): GraphNode[] {
  const ids = from.properties.get(property) ?? [];
  return ids.flatMap((id) => nodes.filter((found) => found.id === id));
}

function nameOf(iri: string): string {
  if (!iri.startsWith('http://schema.org/')) throw new Error(`Not a schema.org term: ${iri}`);
  return iri.slice('http://schema.org/'.length);
}
