import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { PersonId } from '../domain/ids';
import { paths } from '../site';
import type { ViewContext } from './view-context';

/**
 * A person or organisation that writes explainers, makes claims or checks claims, with links to their page on the site and to their own
 * website.
 */
export const personRef = z.strictObject({
  href: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  url: z.string().nullable(),
});
export type PersonRef = z.infer<typeof personRef>;

export function toPersonRef({ catalog }: ViewContext, id: PersonId): PersonRef {
  const { name, kind, url } = entry(catalog.people, id);
  return { href: paths.person(id), name, kind, url: url ?? null };
}
