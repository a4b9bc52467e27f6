import jsonld from 'jsonld';
import { z } from 'zod';
import { isClass, mayHave } from './vocabulary';

/** The vocabulary of schema.org as its context gives it, without asking for the context. */
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
 * The nodes that a JSON-LD processor finds in a text: one for each thing, whatever is said of it in several places put
 * together; values are texts, numbers, truths, and the `@id` of other nodes.
 *
 * @throws when any other context is asked for than schema.org’s
 */
export async function readGraph(json: string): Promise<GraphNode[]> {
  const flat = await jsonld.flatten(JSON.parse(json), undefined, {
    documentLoader: (url: string) => {
      if (url.replace(/\/$/, '') !== address) throw new Error(`A context of another place: ${url}`);
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
    },
  });
  return z.array(node).parse(flat);
}

/** What in a graph is no word of schema.org’s, or not one for things of that class. */
export function strangeWords(nodes: readonly GraphNode[]): string[] {
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

/** The nodes that a property leads to, or the values that are none. */
export function follow(nodes: readonly GraphNode[], from: GraphNode, property: string): GraphNode[] {
  const ids = from.properties.get(property) ?? [];
  return ids.flatMap((id) => nodes.filter((found) => found.id === id));
}

function nameOf(iri: string): string {
  if (!iri.startsWith('http://schema.org/')) throw new Error(`No word of schema.org: ${iri}`);
  return iri.slice('http://schema.org/'.length);
}
