import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { ViewpointId } from '../domain/ids';
import { formatDate } from '../format/format-period';
import { formatOutlet, formatSource } from '../format/format-source';
import { paths } from '../site';
import { comparedViewpoints } from './compare-view';
import { dateView } from './link-view';
import type { ViewContext } from './view-context';

export const viewpointView = z.strictObject({
  id: z.string(),
  name: z.string(),
  holder: z.string(),
  holderHref: z.string(),
  holderDescription: z.string(),
  outlet: z.string(),
  published: dateView,
  thesis: z.string(),
  source: z.strictObject({ line: z.string(), href: z.string() }),
  compared: z.boolean().describe('Whether the page that compares viewpoints includes this viewpoint.'),
});
export type ViewpointView = z.infer<typeof viewpointView>;

export function toViewpointView({ catalog }: ViewContext, id: ViewpointId): ViewpointView {
  const viewpoint = entry(catalog.viewpoints, id);
  const holder = entry(catalog.people, viewpoint.holder);
  return {
    id,
    name: viewpoint.name,
    holder: holder.name,
    holderHref: paths.person(viewpoint.holder),
    holderDescription: holder.description,
    outlet: formatOutlet(catalog, viewpoint.outlet),
    published: { iso: viewpoint.publishedOn, text: formatDate(viewpoint.publishedOn) },
    thesis: viewpoint.thesis,
    compared: comparedViewpoints(catalog).includes(id),
    source: {
      line: formatSource(catalog, entry(catalog.sources, viewpoint.source)),
      href: paths.source(viewpoint.source),
    },
  };
}
