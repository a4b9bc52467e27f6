import { directives, type Uses } from './page-uses';

/** Files that are no pages: opened by themselves they load nothing, run nothing and stand in nobody's frame. */
export const filePolicy = policyText([
  ['default-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
]);

/**
 * A page's Content-Security-Policy (level 3) with Trusted Types: what it uses, and nothing else.
 *
 * @param framedBy whose pages may show it in a frame; null leaves that to a stricter policy beside this one
 */
export function pagePolicy(uses: Uses, framedBy: "'none'" | '*' | null): string {
  return policyText([
    ['default-src', "'none'"],
    ...directives.flatMap((directive) => {
      const words = [...(uses.get(directive) ?? [])].sort();
      if (words.length === 0) return directive === 'form-action' ? [[directive, "'none'"] as const] : [];
      // Hashes count for attributes only when this word stands beside them.
      return [
        [directive, [...(directive === 'style-src-attr' ? ["'unsafe-hashes'"] : []), ...words].join(' ')] as const,
      ];
    }),
    ['base-uri', "'none'"],
    ...(framedBy === null ? [] : [['frame-ancestors', framedBy] as const]),
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ]);
}

function policyText(parts: readonly (readonly [name: string, value: string])[]): string {
  return parts.map(([name, value]) => `${name} ${value}`).join('; ');
}
