import { embedOrigin } from './embed-origin';

/**
 * `/embed.js`, for pages that show our embeds without a script of their own for resizing them. It sets the height of each frame to the
 * height of its content, and tells each frame whether the page around it is light or dark. It defines no global that other scripts can see.
 */
const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL(script.src).origin : null;

/** The limits of a frame's height, in px. A height outside these limits is assumed to be an error, and the nearer limit is used instead. */
const least = 60;
const most = 5000;

const themes = new WeakMap<HTMLIFrameElement, string>();

function plumblineFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => site !== null && src.startsWith(`${site}/embed/`),
  );
}

/**
 * Returns whether the page around the frame is light or dark. Judges by the nearest element with a background, or by the page's colour
 * scheme if no element has one.
 */
function themeAround(frame: HTMLIFrameElement): 'light' | 'dark' {
  for (let element = frame.parentElement; element !== null; element = element.parentElement) {
    const [, red, green, blue, opacity = '1'] =
      /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(element).backgroundColor) ?? [];
    // The perceived brightness of the colour, with the weights from ITU-R BT.601; 255 at most.
    if (red !== undefined && Number(opacity) > 0.5)
      return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue) < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark = scheme.includes('light') ? matchMedia('(prefers-color-scheme: dark)').matches : true;
  return scheme.includes('dark') && isDark ? 'dark' : 'light';
}

function passTheme(frame: HTMLIFrameElement, always: boolean): void {
  // The author of the embed code chose this theme.
  if (/[?&]theme=(?:light|dark)\b/.test(frame.src)) return;
  const theme = themeAround(frame);
  if (themes.get(frame) === theme && !always) return;
  themes.set(frame, theme);
  // A frame is transparent only if it has the same colour scheme as the document in it.
  frame.style.colorScheme = theme;
  // Any origin may receive the message: the theme is no secret, and browsers report an error for a specific origin if the frame has not
  // loaded yet.
  frame.contentWindow?.postMessage({ type: 'plumbline-theme', theme }, '*');
}

function passThemes(): void {
  for (const frame of plumblineFrames()) passTheme(frame, false);
}

/** The height in px in a message of AMP's protocol, which our embeds also use; null for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const height: unknown = Reflect.get(data, 'height');
  const isOurs = Reflect.get(data, 'sentinel') === 'amp' && Reflect.get(data, 'type') === 'embed-size';
  return isOurs && typeof height === 'number' && Number.isFinite(height) ? height : null;
}

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  const frame = plumblineFrames().find(({ contentWindow }) => contentWindow === source);
  if (height === null || frame === undefined || site === null) return;
  // If the content of a frame navigates to another site, the frame's `src` stays the same, so this compares the origin.
  if (origin !== embedOrigin(site, frame.getAttribute('sandbox'))) return;
  frame.style.height = `${Math.min(Math.max(Math.ceil(height), least), most)}px`;
  // The frame may have been reloaded, and lost the theme.
  passTheme(frame, true);
});

// Pages store their theme in attributes of different names, so this watches all attributes of `<html>` and `<body>`.
const watching = new MutationObserver(passThemes);
watching.observe(document.documentElement, { attributes: true });
addEventListener('DOMContentLoaded', () => watching.observe(document.body, { attributes: true }));
if (document.body !== null) watching.observe(document.body, { attributes: true });
addEventListener('transitionend', passThemes);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', passThemes);
// A frame may have sent its height before this script was listening, so the script asks every frame for its height.
for (const frame of plumblineFrames()) frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
