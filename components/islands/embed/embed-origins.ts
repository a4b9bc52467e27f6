/** The origin of a document that may have none of its own. */
const opaque = 'null';

/**
 * The origins that messages of one of our frames may come from. A frame in a sandbox without `allow-same-origin` has an opaque
 * one, and so has every frame in a page that is itself in such a sandbox. There, nothing tells it from another document
 * without an origin, which is why the frame's window is compared too.
 *
 * @param site the origin from which we publish
 * @param sandbox the frame's attribute; null where it has none
 * @param page the origin of the page that has the frame
 */
export function embedOrigins(site: string, sandbox: string | null, page: string): readonly string[] {
  const isSandboxed = sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
  if (isSandboxed) return [opaque];
  // A page without an origin may be in a sandbox, or be a file: its frames then have theirs.
  return page === opaque ? [site, opaque] : [site];
}
