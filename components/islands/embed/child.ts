import { guestAt, parseMessage, heightMessages, themeOf, type Theme } from './protocols';

/**
 * What an embed runs: it takes the theme from its address, and tells a host that listens how tall it is, whenever that
 * changes. It stores nothing and loads nothing, so that it works in a sandbox without an origin.
 */
const root = document.documentElement;
const guest = guestAt(location);
let resizer: string | null = null;
let told = 0;
let timer = 0;

function show(theme: Theme | null): void {
  if (theme !== null) root.dataset['theme'] = theme;
}

function say(message: object | string): void {
  // To whoever frames it: a height is no secret, and in a sandbox nobody can know the other's origin.
  parent.postMessage(message, '*');
}

/** Says the height if it has changed, or whatever it is where a host has asked. */
function tell(asked: boolean): void {
  // A frame that its host has not laid out has no width, in which text would be a word wide and thousands of px tall. When it
  // has one, out of sight nothing says so.
  clearTimeout(timer);
  if (innerWidth === 0) {
    timer = window.setTimeout(() => tell(asked), 500);
    return;
  }
  // Of the content, never of the frame: a host that answers by changing the frame is not answered again.
  const { height: exact, width } = document.body.getBoundingClientRect();
  const height = Math.ceil(exact);
  if (height === 0 || (height === told && !asked)) return;
  told = height;
  for (const message of heightMessages(guest, { height, width: Math.ceil(width) }, resizer)) say(message);
}

function start(): void {
  say('[iFrameResizerChild]Ready');
  new ResizeObserver(() => tell(false)).observe(document.body);
  void document.fonts.ready.then(() => tell(false));
  // Once more for a host that began to listen late and does not ask.
  addEventListener('load', () => setTimeout(() => tell(true), 2000));
}

show(themeOf(new URLSearchParams(location.search).get('theme')));
if (parent !== window) {
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    const message = parseMessage(data, guest);
    if (message === null) return;
    if (message.kind === 'theme') return show(message.theme);
    if (message.kind === 'resizer') resizer = message.id;
    // Before its body is there, it has no height; when it is, it tells of itself.
    if (told > 0) tell(true);
  });
  addEventListener('DOMContentLoaded', start);
  // In the sandbox of WordPress a link opens nothing: its host does, when it is asked.
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (guest.secret === null || link === null) return;
    event.preventDefault();
    say({ secret: guest.secret, message: 'link', value: link.href });
  });
}
