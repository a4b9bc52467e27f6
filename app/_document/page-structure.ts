import type { Graph, Thing } from 'schema-dts';
import { pageGraph } from '../../lib/publish/structured-data/graph';
import { breadcrumbsTo, type BreadcrumbPath } from '../../lib/views/breadcrumbs';

/** The breadcrumbs of a page, for readers and as structured data, together with its other structured data. */
export function pageStructure(
  { href, title }: { readonly href: string; readonly title: string },
  ...nodes: readonly Thing[]
): { title: string; breadcrumbs: BreadcrumbPath; graph: Graph } {
  const breadcrumbs = breadcrumbsTo({ href, label: title });
  return { title, breadcrumbs, graph: pageGraph(breadcrumbs, ...nodes) };
}
