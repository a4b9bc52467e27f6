/**
 * Returns the origin of messages from one of our frames: the origin of the site, or `null` in a sandbox without `allow-same-origin`.
 * Documents from other sites can have the origin `null` too, so the caller must also check that the message comes from the frame's window.
 *
 * @param site the origin of the site
 * @param sandbox the frame's `sandbox` attribute; null if the frame has none
 */
export function embedOrigin(site: string, sandbox: string | null): string {
  const isSandboxed = sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
  return isSandboxed ? 'null' : site;
}
