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
      const words = fewStyles(directive, [...(uses.get(directive) ?? [])].sort());
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

/** More styles than this are not named one by one: the header would weigh more than the styles. */
const mostStyles = 8;

/**
 * Each page holds the styles that it can use, so that pages which share a policy have many different ones. Where they are
 * too many to name, any style may stand in the page. Scripts are never treated so.
 */
function fewStyles(directive: string, words: readonly string[]): readonly string[] {
  const isHash = (word: string): boolean => word.startsWith("'sha256-");
  if (!directive.startsWith('style-src') || words.filter(isHash).length <= mostStyles) return words;
  return [...words.filter((word) => !isHash(word)), "'unsafe-inline'"];
}

function policyText(parts: readonly (readonly [name: string, value: string])[]): string {
  return parts.map(([name, value]) => `${name} ${value}`).join('; ');
}
