/**
 * Tells the names in a list that more than one link has. Readers of a screen meet links without what stands around them, and
 * such a link then says more: `aria-label`, which begins with what is shown.
 *
 * @param links names and where they lead; links of one name to one place are no trouble
 */
export function ambiguousNames(links: readonly { readonly name: string; readonly href: string | null }[]): {
  readonly has: (name: string) => boolean;
} {
  const places = new Map<string, Set<string>>();
  for (const { name, href } of links) if (href !== null) places.set(name, (places.get(name) ?? new Set()).add(href));
  return { has: (name) => (places.get(name)?.size ?? 0) > 1 };
}
