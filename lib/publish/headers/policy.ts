import { directives, type Uses } from './page-uses';

/** The policy of files that are not pages: opened directly, they load nothing, run nothing and cannot be framed. */
export const filePolicy = policyText([
  ['default-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'none'"],
]);

/**
 * A page’s Content-Security-Policy (level 3) with Trusted Types: it allows what the page uses, and nothing else.
 *
 * @param framedBy which sites may show this page in a frame; null if the page also gets a second, stricter policy with `frame-ancestors`
 */
export function pagePolicy(uses: Uses, framedBy: "'none'" | '*' | null): string {
  return policyText([
    ['default-src', "'none'"],
    ...directives.flatMap((directive) => {
      const words = fewStyles(directive, [...(uses.get(directive) ?? [])].sort());
      if (words.length === 0) return directive === 'form-action' ? [[directive, "'none'"] as const] : [];
      // Hashes apply to attributes only together with this keyword.
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

/** The maximum number of styles that a policy lists. With more, the header would be larger than the styles. */
const mostStyles = 8;

/**
 * Returns the source expressions for a directive. Each page contains only the styles that it can use, so pages that share a policy
 * can have many different styles. If there are too many styles to list, the policy allows any inline style. Scripts are always listed.
 */
function fewStyles(directive: string, words: readonly string[]): readonly string[] {
  const isHash = (word: string): boolean => word.startsWith("'sha256-");
  if (!directive.startsWith('style-src') || words.filter(isHash).length <= mostStyles) return words;
  return [...words.filter((word) => !isHash(word)), "'unsafe-inline'"];
}

function policyText(parts: readonly (readonly [name: string, value: string])[]): string {
  return parts.map(([name, value]) => `${name} ${value}`).join('; ');
}
