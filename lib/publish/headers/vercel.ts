import type { SiteHeaders } from './site-headers';

/** A `vercel.json` for a folder of static files. If several entries match an address, the last value of a header applies. */
export function vercelConfig({ path, everywhere, groups, leastPolicy }: SiteHeaders): string {
  const entry = (source: string, headers: readonly (readonly [string, string])[]) => ({
    source,
    headers: headers.map(([key, value]) => ({ key, value })),
  });
  const config = {
    cleanUrls: false,
    trailingSlash: true,
    headers: [
      entry(`${path}/(.*)`, [...everywhere, ['Content-Security-Policy', leastPolicy]]),
      ...groups.flatMap(({ headers, patterns }) =>
        patterns.map((pattern) => entry(pattern.replace(/\*$/, '(.*)'), headers)),
      ),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
