import { z } from 'zod';
import { sourceKinds, type Source } from '../domain/source';
import { formatDate } from '../format/format-period';
import { dateView } from './link-view';

/** What a source is, for those who cite it in forms of their own. */
export const workView = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  kind: z.enum(sourceKinds),
  published: z.string().nullable().describe('ISO 8601, as exact as it is known: a day, a month or a year.'),
  taken: dateView.describe('When its figures were taken into the data layer.'),
  url: z.string().nullable(),
  licenceUrl: z.string().nullable(),
  open: z.boolean().describe('Whether its data may be passed on.'),
});
export type WorkView = z.infer<typeof workView>;

export function toWorkView({ publisher, title, kind, publishedOn, accessedOn, url, licence }: Source): WorkView {
  return {
    ...{ publisher, title, kind },
    published: typeof publishedOn === 'string' ? publishedOn : null,
    taken: { iso: accessedOn, text: formatDate(accessedOn) },
    url: typeof url === 'string' ? url : null,
    licenceUrl: licence.url ?? null,
    open: licence.redistribution !== 'forbidden',
  };
}
