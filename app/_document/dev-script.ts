import { createHash } from 'node:crypto';

/**
 * Returns the tag of the script that keeps an open page up to date in dev, or an empty string outside dev. The script's address contains
 * the document's version, so that the script can tell whether a later response differs.
 *
 * @param html the part of the document that can change
 */
export function devScriptTag(devScript: string | null, html: string): string {
  if (devScript === null) return '';
  return `<script src="${devScript}?${createHash('sha256').update(html).digest('hex').slice(0, 16)}"></script>`;
}
