/**
 * A set of addresses: `/figures/:a/:b/data.csv`, where `:a` is one segment; `/fonts/*`, where `*` is everything below; or
 * an address itself. Netlify, Cloudflare and Vercel read the first form as it stands.
 */
export type PathPattern = string;

/**
 * The form of an address: its folder at the top (of embeds, the two at the top) and its file's name stay, what is
 * between them becomes `:a`, `:b`… Every address has one form, so that no two forms meet.
 */
export function formOf(path: string): PathPattern {
  const segments = path.split('/').slice(1);
  const fixed = segments[0] === 'embed' ? 2 : 1;
  return segments.reduce((form, segment, index) => {
    const isBetween = index >= fixed && index < segments.length - 1;
    return `${form}/${isBetween ? `:${String.fromCharCode(97 + index - fixed)}` : segment}`;
  }, '');
}

/** The pattern as a regular expression without anchors, as PCRE and RE2 read it too. */
export function patternSource(pattern: PathPattern): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]\b/g, '[^/]+')
    .replace(/\*$/, '.*');
}

export function matchesPattern(pattern: PathPattern, path: string): boolean {
  return new RegExp(`^${patternSource(pattern)}$`).test(path);
}
