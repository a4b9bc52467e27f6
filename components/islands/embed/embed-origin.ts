/**
 * The origin that messages of one of our frames come from: ours, or none in a sandbox without `allow-same-origin`. There,
 * nothing tells it from another document without an origin, which is why the frame's window is compared too.
 *
 * @param site the origin from which we publish
 * @param sandbox the frame's attribute; null where it has none
 */
export function embedOrigin(site: string, sandbox: string | null): string {
  const isSandboxed = sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
  return isSandboxed ? 'null' : site;
}
