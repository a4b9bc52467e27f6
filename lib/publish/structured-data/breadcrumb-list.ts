import type { BreadcrumbList } from 'schema-dts';
import { absolute } from '../../site';
import type { BreadcrumbPath } from '../../views/breadcrumbs';

export function breadcrumbList(breadcrumbs: BreadcrumbPath): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href),
    })),
  };
}
