import type { Graph, Thing } from 'schema-dts';
import { pageGraph } from '../../lib/publish/structured-data/graph';
import { breadcrumbsTo, type BreadcrumbPath } from '../../lib/views/breadcrumbs';

/** Returns a page's title, its breadcrumbs, and its structured data, which contain the breadcrumbs and `nodes`. */
export function pageStructure(
  { href, title }: { readonly href: string; readonly title: string },
  ...nodes: readonly Thing[]
): { title: string; breadcrumbs: BreadcrumbPath; graph: Graph } {
  const breadcrumbs = breadcrumbsTo({ href, label: title });
  return { title, breadcrumbs, graph: pageGraph(breadcrumbs, ...nodes) };
}
