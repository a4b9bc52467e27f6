import type { SiteHeaders } from './site-headers';

/** Cloudflare’s limits for a `_headers` file: the number of rules, and the characters of a line. */
const limits = { rules: 100, line: 2000 } as const;

/**
 * A `_headers` file for Netlify and Cloudflare, for the root folder of the deployment. If several rules match, Cloudflare joins
 * their values and Netlify takes the last. So the rule for every address has only headers that are right everywhere, and a policy
 * that each page’s own policy makes stricter. That rule also covers the 404 page, which has no address.
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

/** Why Cloudflare would not accept the whole file; null if it would. */
export function overCloudflareLimits(file: string): string | null {
  const lines = file.split('\n');
  const rules = lines.filter((line) => line.startsWith('/')).length;
  const longest = Math.max(...lines.map((line) => line.length));
  if (rules <= limits.rules && longest <= limits.line) return null;
  return `${rules} rules with lines of up to ${longest} characters; Cloudflare takes ${limits.rules} and ${limits.line}`;
}
