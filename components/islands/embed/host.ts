import { embedOrigin } from './embed-origin';

/**
 * `/embed.js`, for pages that show our embeds and have no script of their own for it: gives each frame the height of what is
 * in it, and passes on whether the page is light or dark around it. It defines nothing that other scripts can see.
 */
const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? new URL(script.src).origin : null;

/** Heights outside this are a mistake, and would push the rest of the page out of sight. */
const least = 60;
const most = 5000;

const themes = new WeakMap<HTMLIFrameElement, string>();

function ourFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => site !== null && src.startsWith(`${site}/embed/`),
  );
}

/** Whether the page is light or dark where the frame stands: by the first background around it, else by its colour scheme. */
function themeAround(frame: HTMLIFrameElement): 'light' | 'dark' {
  for (let element = frame.parentElement; element !== null; element = element.parentElement) {
    const [, red, green, blue, opacity = '1'] =
      /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(getComputedStyle(element).backgroundColor) ?? [];
    // How bright a colour looks, in the weights of ITU-R BT.601, of at most 255.
    if (red !== undefined && Number(opacity) > 0.5)
      return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue) < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark = scheme.includes('light') ? matchMedia('(prefers-color-scheme: dark)').matches : true;
  return scheme.includes('dark') && isDark ? 'dark' : 'light';
}

function passTheme(frame: HTMLIFrameElement, always: boolean): void {
  // Whoever wrote the code chose this theme.
  if (/[?&]theme=(?:light|dark)\b/.test(frame.src)) return;
  const theme = themeAround(frame);
  if (themes.get(frame) === theme && !always) return;
  themes.set(frame, theme);
  // Of one scheme with the page in it, a frame lets the background through.
  frame.style.colorScheme = theme;
  // To any origin: light or dark is no secret, and to a frame that is not there yet the browser would complain.
  frame.contentWindow?.postMessage({ type: 'plumbline-theme', theme }, '*');
}

function passThemes(): void {
  for (const frame of ourFrames()) passTheme(frame, false);
}

/** The height in px that a message tells, in the words of AMP, which our embeds speak too; null for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const height: unknown = Reflect.get(data, 'height');
  const isOurs = Reflect.get(data, 'sentinel') === 'amp' && Reflect.get(data, 'type') === 'embed-size';
  return isOurs && typeof height === 'number' && Number.isFinite(height) ? height : null;
}

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (height === null || frame === undefined || site === null) return;
  // A frame keeps its address when what is in it goes to another site.
  if (origin !== embedOrigin(site, frame.getAttribute('sandbox'))) return;
  frame.style.height = `${Math.min(Math.max(Math.ceil(height), least), most)}px`;
  // It may have been loaded again, and know nothing.
  passTheme(frame, true);
});

// Where pages keep their theme, whatever they call it.
const watching = new MutationObserver(passThemes);
watching.observe(document.documentElement, { attributes: true });
addEventListener('DOMContentLoaded', () => watching.observe(document.body, { attributes: true }));
if (document.body !== null) watching.observe(document.body, { attributes: true });
addEventListener('transitionend', passThemes);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', passThemes);
// Frames that were there before this script have told their height to nobody.
for (const frame of ourFrames()) frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
