import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { listen } from '../lib/hosting/serve/listen';

/** A kind of host page, with the script that it runs for its embeds. */
export interface Host {
  readonly name: string;
  /**
   * The path, below `node_modules`, of a script from npm; null if `script` imitates the script of the host, or if the page runs only our
   * host script.
   */
  readonly npm: string | null;
  /** The script that the page runs once its frames exist or, with `makesFrames`, once their placeholders exist. */
  readonly script: string;
  /** Whether the host's script creates the frames, in `div`s with the attributes `data-src` and `data-sandbox`. */
  readonly makesFrames: boolean;
  /** Whether the page also has our own host script. */
  readonly hasOurs?: boolean;
  /** Whether the host adds a secret to the address of each frame, as WordPress does on its server. */
  readonly addsSecret?: boolean;
  /** Returns the height, in px, to which the host sets a frame that has reported `height`. */
  readonly gives: (height: number) => number;
}

const secretOf = (index: number | string): string => `aB3${index}`;
const asReported = (height: number): number => height;
/**
 * A script that sets the height of the frame that sent a message. `heightIn` is a function that reads the height from a message in the
 * host’s format.
 */
const bySource = (heightIn: string): string => `
  addEventListener('message', ({ data, source }) => {
    const height = (${heightIn})(data);
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && height !== undefined) frame.style.height = height + 'px';
  });`;
const inJson = (field: string, test: string): string =>
  `(data) => { if (typeof data !== 'string' || data[0] !== '{') return; const said = JSON.parse(data); if (${test}) return said.${field}; }`;

export const hosts: readonly Host[] = [
  {
    name: 'Plumbline, /embed.js',
    npm: null,
    hasOurs: true,
    makesFrames: false,
    gives: asReported,
    script: '',
  },
  {
    name: 'pym.js 1.3.2',
    npm: 'pym.js/dist/pym.v1.min.js',
    makesFrames: true,
    gives: asReported,
    script: `
      for (const place of document.querySelectorAll('[data-src]'))
        new pym.Parent(place.id, place.dataset.src, 'sandbox' in place.dataset ? { sandbox: place.dataset.sandbox } : {});`,
  },
  {
    name: '@newswire/frames 1.0.0',
    npm: '@newswire/frames/dist/frames.umd.js',
    makesFrames: true,
    gives: asReported,
    script: `
      for (const place of document.querySelectorAll('[data-src]'))
        newswireFrames.Framer(place, {
          src: place.dataset.src,
          attributes: 'sandbox' in place.dataset ? { sandbox: place.dataset.sandbox } : {},
        });`,
  },
  {
    name: 'iframe-resizer 4.4.5',
    npm: 'iframe-resizer/js/iframeResizer.min.js',
    makesFrames: false,
    gives: asReported,
    // Without `checkOrigin: false`, the script would post messages only to our origin, and a frame in a sandbox has a different origin.
    script: `iFrameResize({ checkOrigin: false, warningTimeout: 0 }, 'iframe');`,
  },
  {
    name: 'Datawrapper (finds frames by window)',
    npm: null,
    makesFrames: false,
    gives: asReported,
    script: bySource(`(data) => Object.values(data['datawrapper-height'] ?? {})[0]`),
  },
  {
    name: 'Datawrapper (finds frames by a part of the address)',
    npm: null,
    makesFrames: false,
    gives: asReported,
    script: `
      addEventListener('message', ({ data }) => {
        for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {}))
          document.querySelector('iframe[src*="' + id + '"]').style.height = height + 'px';
      });`,
  },
  {
    name: 'AMP',
    npm: null,
    makesFrames: false,
    gives: asReported,
    script: bySource(`(data) => (data.sentinel === 'amp' && data.type === 'embed-size' ? data.height : undefined)`),
  },
  {
    name: 'Embedly, Iframely and Flourish',
    npm: null,
    makesFrames: false,
    gives: asReported,
    script: bySource(inJson('height', `said.context === 'iframe.resize' && said.method === 'resize' && said.src`)),
  },
  {
    name: 'WordPress',
    npm: null,
    addsSecret: true,
    makesFrames: false,
    // WordPress's script limits heights to this range.
    gives: (height) => Math.min(Math.max(height, 200), 1000),
    script: `
      document.querySelectorAll('iframe').forEach((frame, index) => {
        const secret = '${secretOf('')}' + index;
        frame.dataset.secret = secret;
        frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'));
      });
      addEventListener('message', ({ data, source }) => {
        if (!data.secret || !data.message || data.value === undefined || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
          if (frame.contentWindow === source && data.message === 'height')
            frame.style.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000) + 'px';
      });`,
  },
  {
    name: 'The Guardian',
    npm: null,
    makesFrames: false,
    gives: asReported,
    script: bySource(inJson('value', `said.type === 'set-height'`)),
  },
  {
    name: 'Our World in Data',
    npm: null,
    makesFrames: false,
    gives: asReported,
    script: bySource(`(data) => (data.type === 'owid-bespoke-embed-height' ? data.height : undefined)`),
  },
];

/** A frame in a host's page. */
export interface Framed {
  readonly src: string;
  /** Null if the frame has no sandbox. */
  readonly sandbox: string | null;
  /** The height in px before any script changes it. */
  readonly height: number;
}

/**
 * Returns a host page. The page counts the heights that each frame reports in the AMP format. Its variable `heard` holds the count and the
 * last height for each frame.
 */
export function hostPage(
  { npm, script, makesFrames, addsSecret = false, hasOurs = false }: Host,
  frames: readonly Framed[],
): string {
  const sandboxed = (prefix: string, { sandbox }: Framed): string =>
    sandbox === null ? '' : ` ${prefix}sandbox="${sandbox}"`;
  const places = frames.map((frame, index) =>
    makesFrames
      ? `<div id="place-${index}" data-src="${frame.src}"${sandboxed('data-', frame)}></div>`
      : `<iframe src="${frame.src}${addsSecret ? `#?secret=${secretOf(index)}` : ''}" style="width:100%;border:0;height:${frame.height}px"${sandboxed('', frame)}></iframe>`,
  );
  const ours = hasOurs ? `<script async src="${new URL(frames[0]?.src ?? '').origin}/embed.js"></script>` : '';
  return `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">
<div style="width:600px">${places.join('')}</div>
<script>
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    if (data.sentinel !== 'amp') return;
    const index = [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source);
    heard[index] = { height: data.height, times: (heard[index]?.times ?? 0) + 1 };
  });
</script>
${npm === null ? '' : '<script src="/npm.js"></script>'}${ours}<script>${script}</script>`;
}

/** Serves a different site at another origin: pages by path, and at `/npm.js` a script from npm. */
export async function elsewhere(
  pages: ReadonlyMap<string, string>,
  npm: string | null = null,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://elsewhere').pathname;
    const isScript = asked === '/npm.js' && npm !== null;
    response.setHeader('Content-Type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
    if (isScript) response.end(readFileSync(path.join(import.meta.dirname, '../node_modules', npm)));
    else response.writeHead(pages.has(asked) ? 200 : 404).end(pages.get(asked));
  });
  const listening = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  return {
    origin: `http://127.0.0.1:${listening.kind === 'listening' ? listening.port : 0}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
