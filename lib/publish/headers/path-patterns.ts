/**
 * A set of addresses: `/figures/:a/:b/data.csv`, where `:a` is one segment; `/fonts/*`, where `*` is everything below; or a single
 * address. Netlify, Cloudflare and Vercel write segments in the same way.
 */
export type PathPattern = string;

/**
 * The form of an address, such as `/figures/:a/:b/data.csv` for `/figures/oats/lines/data.csv`. It keeps the top folder (for embeds, the
 * top two folders) and the file name, and replaces the segments between them. Every address has exactly one form, so no two forms match the
 * same address.
 */
export function formOf(path: string): PathPattern {
  const segments = path.split('/').slice(1);
  const fixed = segments[0] === 'embed' ? 2 : 1;
  return segments.reduce((form, segment, index) => {
    const isBetween = index >= fixed && index < segments.length - 1;
    return `${form}/${isBetween ? `:${String.fromCharCode(97 + index - fixed)}` : segment}`;
  }, '');
}

/** The pattern as a regular expression without anchors, in a syntax that PCRE and RE2 also support. */
export function patternSource(pattern: PathPattern): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]\b/g, '[^/]+')
    .replace(/\*$/, '.*');
}

export function matchesPattern(pattern: PathPattern, path: string): boolean {
  return new RegExp(`^${patternSource(pattern)}$`).test(path);
}
