import { createHash } from 'node:crypto';
import { paths } from '../site';
import type { HostScriptView } from '../views/embed-view';

/** Where the script for pages that show embeds is published, and by which hash a browser knows it. */
export function hostScriptView(code: string): HostScriptView {
  const hash = createHash('sha256').update(code);
  const short = hash.copy().digest('hex').slice(0, 12);
  return {
    latest: paths.hostScript,
    immutable: paths.pinnedHostScript(short),
    integrity: `sha256-${hash.digest('base64')}`,
  };
}
