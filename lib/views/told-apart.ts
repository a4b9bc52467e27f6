/**
 * Finds names that several different links in a list have. Screen reader users meet links without their context, so these links get
 * an `aria-label` with more detail, which starts with the visible text.
 *
 * @param links names and addresses; several links with the same name and address are not ambiguous
 */
export function ambiguousNames(links: readonly { readonly name: string; readonly href: string | null }[]): {
  readonly has: (name: string) => boolean;
} {
  const places = new Map<string, Set<string>>();
  for (const { name, href } of links) if (href !== null) places.set(name, (places.get(name) ?? new Set()).add(href));
  return { has: (name) => (places.get(name)?.size ?? 0) > 1 };
}
