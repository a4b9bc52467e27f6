import { z } from 'zod';
import { entry } from '../domain/catalog';
import type { PersonId } from '../domain/ids';
import { paths } from '../site';
import type { ViewContext } from './view-context';

/** Somebody who writes, checks or speaks, with their page here and their own. */
export const partyView = z.strictObject({
  href: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  url: z.string().nullable(),
});
export type PartyView = z.infer<typeof partyView>;

export function toPartyView({ catalog }: ViewContext, id: PersonId): PartyView {
  const { name, kind, url } = entry(catalog.people, id);
  return { href: paths.person(id), name, kind, url: url ?? null };
}
