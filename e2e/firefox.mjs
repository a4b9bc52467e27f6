// Opens pages in Firefox over WebDriver BiDi. Runs in a separate process, because WebSocket on Node 20 needs --experimental-websocket.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * The list of visits, read from standard input. The program prints what happened on each page.
 * @type {{ url: string, script: string | null, wait: number, page?: string, frames?: string }[]}
 */
const visits = JSON.parse(readFileSync(0, 'utf8'));
const profile = mkdtempSync(path.join(tmpdir(), 'plumbline-firefox-'));
const firefox = spawn(
  process.argv[2] ?? 'firefox',
  ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
  { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
);

/** Runs before the first script of a page, and records the messages that the page sends to itself and what its policy blocks. */
const preload = `() => {
  window.observed = { hit: false, broken: [] };
  addEventListener('message', ({ data }) => { if (data === 'hit') window.observed.hit = true; });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.observed.broken.push(effectiveDirective + ' ' + blockedURI));
}`;

/** @returns {Promise<string>} the address of the browser's BiDi socket */
function address() {
  return new Promise((resolve, reject) => {
    let output = '';
    firefox.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    firefox.once('close', () => reject(new Error(`Firefox ended: ${output}`)));
  });
}

const socket = new WebSocket(`${await address()}/session`);
await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
let last = 0;

/** @type {Map<string, string[]>} the console messages of each browsing context */
const messages = new Map();
socket.addEventListener('message', ({ data }) => {
  const { method, params } = JSON.parse(String(data));
  if (method !== 'log.entryAdded' || !['error', 'warn'].includes(params.level)) return;
  const { context } = params.source;
  messages.set(context, [...(messages.get(context) ?? []), params.text]);
});

/**
 * @param {string} method
 * @param {object} params
 * @returns {Promise<any>}
 */
function send(method, params) {
  last += 1;
  const id = last;
  socket.send(JSON.stringify({ id, method, params }));
  return new Promise((resolve, reject) => {
    socket.addEventListener('message', function answer({ data }) {
      const message = JSON.parse(String(data));
      if (message.id !== id) return;
      socket.removeEventListener('message', answer);
      if (message.type === 'error') reject(new Error(`${method}: ${message.message}`));
      else resolve(message.result);
    });
  });
}

/**
 * Opens a new window, because scripts in a tab wait while another tab covers it. Firefox sometimes reports that the new window is gone
 * while the previous window is still closing, so this function retries.
 *
 * @returns {Promise<string>}
 */
async function newWindow(tries = 5) {
  try {
    const { context } = await send('browsingContext.create', { type: 'window' });
    return context;
  } catch (error) {
    if (tries === 0 || !String(error).includes('DiscardedBrowsingContextError')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return newWindow(tries - 1);
  }
}

/**
 * @param {typeof visits[number]} visit
 * @param {string} context the window
 */
async function visit({ url, script, wait, page = "''", frames = "''" }, context) {
  messages.delete(context);
  await send('browsingContext.navigate', { context, url, wait: 'interactive' });
  const evaluate = async (/** @type {string} */ expression, /** @type {string} */ target = context) => {
    const { result } = await send('script.evaluate', { expression, target: { context: target }, awaitPromise: false });
    return result?.value ?? '';
  };
  if (script !== null) await evaluate(script);
  await new Promise((resolve) => setTimeout(resolve, wait));
  // On a busy machine, the page's scripts may still be running, so a value counts only if it stays the same for a while.
  for (let [before, tries] = ['', 20]; tries > 0; tries -= 1) {
    const now = await evaluate(page);
    if (now === before) break;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  const observed = JSON.parse(await evaluate('JSON.stringify(window.observed ?? { hit: false, broken: [] })'));
  const { contexts } = await send('browsingContext.getTree', { root: context });
  /** @type {string[]} */
  const inside = contexts[0].children.map((/** @type {{ context: string }} */ child) => child.context);
  return {
    ...observed,
    page: await evaluate(page),
    frames: await Promise.all(inside.map((child) => evaluate(frames, child))),
    messages: [context, ...inside].flatMap((one) => messages.get(one) ?? []),
  };
}

try {
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('script.addPreloadScript', { functionDeclaration: preload });
  /** @type {unknown[]} */
  const results = [];
  const waiting = [...visits.entries()];
  async function work() {
    // All visits by a worker share a window: opening and closing one takes longer than most visits.
    const context = await newWindow();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      results[next[0]] = await visit(next[1], context);
  }
  await Promise.all(Array.from({ length: 3 }, work));
  process.stdout.write(JSON.stringify(results));
} finally {
  socket.close();
  firefox.kill();
  await new Promise((resolve) => firefox.once('close', resolve));
  rmSync(profile, { recursive: true, force: true });
}
