import type { Graph, Thing } from 'schema-dts';
import { breadcrumbList } from './breadcrumb-list';
import type { BreadcrumbPath } from '../../views/breadcrumbs';

/** What one page says of itself to machines, as one JSON-LD document: the way to it, and what it holds. */
export function pageGraph(breadcrumbs: BreadcrumbPath, ...nodes: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': [...nodes, breadcrumbList(breadcrumbs)] };
}
