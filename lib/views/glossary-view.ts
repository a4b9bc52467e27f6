import { z } from 'zod';
import { entry } from '../domain/catalog';
import { paths } from '../site';
import { linkView } from './link-view';
import type { Backlinks } from './backlinks';
import type { ViewContext } from './view-context';

/** The glossary’s terms, in alphabetical order. */
export const glossaryView = z.array(
  z.strictObject({
    id: z.string(),
    term: z.string(),
    means: z.string(),
    seeAlso: z.array(z.strictObject({ term: z.string(), href: z.string() })),
    usedIn: z.array(linkView),
  }),
);
export type GlossaryView = z.infer<typeof glossaryView>;

export function toGlossaryView({ catalog }: ViewContext, backlinks: Backlinks): GlossaryView {
  return [...catalog.terms]
    .map(([id, { term, means, seeAlso }]) => ({
      id,
      term,
      means,
      seeAlso: seeAlso.map((other) => ({ term: entry(catalog.terms, other).term, href: paths.term(other) })),
      usedIn: [...(backlinks.terms.get(id) ?? [])],
    }))
    .sort((a, b) => compareTerms(a.term, b.term));
}

/** Compares two terms alphabetically, without regard to case. */
export function compareTerms(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
