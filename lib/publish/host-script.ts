import { createHash } from 'node:crypto';
import { paths } from '../site';
import type { HostScriptView } from '../views/embed-view';

/**
 * The published addresses of the script for pages that contain our embeds, and the hash with which a browser verifies the script.
 */
export function hostScriptView(code: string): HostScriptView {
  const hash = createHash('sha256').update(code);
  const short = hash.copy().digest('hex').slice(0, 12);
  return {
    latest: paths.hostScript,
    immutable: paths.pinnedHostScript(short),
    integrity: `sha256-${hash.digest('base64')}`,
  };
}
