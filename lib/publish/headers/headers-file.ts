import type { SiteHeaders } from './site-headers';

/** What Cloudflare takes of a `_headers` file: rules, and characters of a line. */
const limits = { rules: 100, line: 2000 } as const;

/**
 * A `_headers` file for Netlify and Cloudflare, to be put at the top of what is deployed. Where several rules fit, Cloudflare
 * joins their values and Netlify takes the last: so the rule for every address has only what holds everywhere, and a
 * policy that each page's own makes stricter. It is what guards the 404 page, which has no address.
 */
export function headersFile({ path, everywhere, groups, leastPolicy }: SiteHeaders): string {
  const rules = [
    rule(`${path}/*`, [...everywhere, ['Content-Security-Policy', leastPolicy]]),
    ...groups.flatMap(({ headers, patterns }) => patterns.map((pattern) => rule(pattern, headers))),
  ];
  return `# The headers of this build. Made by npm run build.\n${rules.join('\n')}`;
}

function rule(pattern: string, headers: readonly (readonly [string, string])[]): string {
  return `${pattern}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** Why Cloudflare would not take this file whole; null when it would. */
export function overCloudflareLimits(file: string): string | null {
  const lines = file.split('\n');
  const rules = lines.filter((line) => line.startsWith('/')).length;
  const longest = Math.max(...lines.map((line) => line.length));
  if (rules <= limits.rules && longest <= limits.line) return null;
  return `${rules} rules with lines of up to ${longest} characters; Cloudflare takes ${limits.rules} and ${limits.line}`;
}
