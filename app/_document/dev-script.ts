import { createHash } from 'node:crypto';

/**
 * While the site is being written: the tag of the script that shows what changes. Its address ends in the version of the document,
 * by which the script knows whether what it is answered is new.
 *
 * @param html all of the document that changes
 */
export function devScriptTag(devScript: string | null, html: string): string {
  if (devScript === null) return '';
  return `<script src="${devScript}?${createHash('sha256').update(html).digest('hex').slice(0, 16)}"></script>`;
}
