import type { Graph, Thing } from 'schema-dts';
import { pageGraph } from '../../lib/publish/structured-data/graph';
import { trailTo, type Trail } from '../../lib/views/trail';

/** A page by its heading: the way to it, for readers and for machines, with what else it tells machines. */
export function structure(
  { href, title }: { readonly href: string; readonly title: string },
  ...nodes: readonly Thing[]
): { title: string; trail: Trail; graph: Graph } {
  const trail = trailTo({ href, label: title });
  return { title, trail, graph: pageGraph(trail, ...nodes) };
}
