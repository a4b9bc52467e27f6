import { createHash } from 'node:crypto';

/**
 * Returns a `<script>` tag that keeps the open page up to date in dev; an empty string outside dev. The script's address ends in a hash of
 * the document, so that the script can tell whether the page has changed since it was loaded.
 *
 * @param html the content from which the hash is computed
 */
export function devScriptTag(devScript: string | null, html: string): string {
  if (devScript === null) return '';
  return `<script src="${devScript}?${createHash('sha256').update(html).digest('hex').slice(0, 16)}"></script>`;
}
