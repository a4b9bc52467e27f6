import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../../site';
import type { Trail } from '../../views/trail';

export function breadcrumbList(trail: Trail): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href),
    })),
  };
}
