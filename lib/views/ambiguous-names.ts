/**
 * Finds names that several links in a list share although the links have different addresses. Users of screen readers hear links without
 * their context, so links with such a name get an `aria-label` that starts with the visible text and adds more detail.
 *
 * @param links names and addresses; links with the same name and the same address are not ambiguous
 */
export function ambiguousNames(links: readonly { readonly name: string; readonly href: string | null }[]): {
  readonly has: (name: string) => boolean;
} {
  const places = new Map<string, Set<string>>();
  for (const { name, href } of links) if (href !== null) places.set(name, (places.get(name) ?? new Set()).add(href));
  return { has: (name) => (places.get(name)?.size ?? 0) > 1 };
}
