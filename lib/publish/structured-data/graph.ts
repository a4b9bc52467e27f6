import type { Graph, Thing } from 'schema-dts';
import { breadcrumbList } from './breadcrumb-list';
import type { BreadcrumbPath } from '../../views/breadcrumbs';

/** The structured data of one page as one JSON-LD document: its breadcrumbs and its content. */
export function pageGraph(breadcrumbs: BreadcrumbPath, ...nodes: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': [...nodes, breadcrumbList(breadcrumbs)] };
}
