/**
 * The origin of messages from one of our frames: ours, or `null` in a sandbox without `allow-same-origin`. Other
 * documents can have the origin `null` too, so the caller also compares the frame's window.
 *
 * @param site the origin from which we publish
 * @param sandbox the frame's attribute; null if it has none
 */
export function embedOrigin(site: string, sandbox: string | null): string {
  const isSandboxed = sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
  return isSandboxed ? 'null' : site;
}
