import { guestAt, parseMessage, heightMessages, themeOf, type Theme } from './protocols';

/**
 * The script in every embed. It takes the theme from the address of the embed, and sends the height of the embed to the
 * host page whenever the height changes. It stores nothing and loads nothing, so that it works in a sandbox without an
 * origin.
 */
const root = document.documentElement;
const guest = guestAt(location);
let resizer: string | null = null;
let sentHeight = 0;
let timer = 0;

function show(theme: Theme | null): void {
  if (theme !== null) root.dataset['theme'] = theme;
}

function send(message: object | string): void {
  // Any origin may receive the message: a height is no secret, and in a sandbox the host's origin is unknown.
  parent.postMessage(message, '*');
}

/** Sends the height if it has changed or if a host has asked for it. */
function sendHeight(asked: boolean): void {
  // A frame that its host has not laid out has no width, so its text would be one word wide and thousands of px high. No event reliably
  // reports when a frame out of view gets a width, so the script tries again.
  clearTimeout(timer);
  if (innerWidth === 0) {
    timer = window.setTimeout(() => sendHeight(asked), 500);
    return;
  }
  // Measures the content, not the frame, so that it does not send the height again when the host resizes the frame.
  const { height: exact, width } = document.body.getBoundingClientRect();
  const height = Math.ceil(exact);
  if (height === 0 || (height === sentHeight && !asked)) return;
  sentHeight = height;
  for (const message of heightMessages(guest, { height, width: Math.ceil(width) }, resizer)) send(message);
}

function start(): void {
  send('[iFrameResizerChild]Ready');
  new ResizeObserver(() => sendHeight(false)).observe(document.body);
  void document.fonts.ready.then(() => sendHeight(false));
  // Sends the height again for hosts that start to listen late and do not ask for it.
  addEventListener('load', () => setTimeout(() => sendHeight(true), 2000));
}

show(themeOf(new URLSearchParams(location.search).get('theme')));
if (parent !== window) {
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const message = parseMessage(data, guest);
    if (message === null) return;
    if (message.kind === 'theme') return show(message.theme);
    if (message.kind === 'resizer') resizer = message.id;
    // Before the body exists, there is no height to send. Once it exists, `start` sends the height without being asked.
    if (sentHeight > 0) sendHeight(true);
  });
  addEventListener('DOMContentLoaded', start);
  // Links do not work in WordPress's sandbox, so the embed asks the host to open them.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (guest.secret === null || link === null) return;
    event.preventDefault();
    send({ secret: guest.secret, message: 'link', value: link.href });
  });
}
