import { NotBundled } from '../../lib/newsroom/route-modules';
import { escapeHtml } from '../../lib/views/embed-code';
import { devScriptTag } from './dev-script';

/** Returns the page that dev shows in place of a page whose code does not compile or throws an error. */
export function problemPage(error: unknown, devScript: string | null): string {
  const title = error instanceof NotBundled ? 'The code does not compile' : 'This page cannot be rendered';
  const message = error instanceof NotBundled ? error.message : reasonOf(error);
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:1rem/1.5 sans-serif;margin:2rem}pre{white-space:pre-wrap}</style></head>
<body><main role="alert"><h1>${title}</h1><p>Fix the code and save it. This page then reloads by itself.</p>
<pre>${escapeHtml(message)}</pre></main>${devScriptTag(devScript, message)}</body></html>`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
