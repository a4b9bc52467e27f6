/** The themes that a host can request, in `?theme=` or in a message. */
export type Theme = 'light' | 'dark' | 'auto';

/** What a framed page can learn about its host from its own address. */
export interface Guest {
  /** The path of the framed page. Some hosts use the path to find the frame. */
  readonly path: string;
  readonly href: string;
  /** The id that pym passes in `?childId=`; null if there is none. */
  readonly pym: string | null;
  /** The secret that WordPress passes in `#?secret=`; null if there is none. */
  readonly secret: string | null;
}

/** The meaning of a message from the host: a theme to show, the id of the host's iframe-resizer, or a request for the height. */
export type HostMessage =
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** The id that iframe-resizer expects in messages from this frame. */
  | { readonly kind: 'resizer'; readonly id: string }
  | { readonly kind: 'height' };

/** The maximum length of a valid message, in characters. Longer messages are not parsed. */
const longest = 2000;
const resizerMark = '[iFrameSizer]';

/** The theme with this name; null for anything else. */
export function themeOf(name: unknown): Theme | null {
  return name === 'light' || name === 'dark' || name === 'auto' ? name : null;
}

export function guestAt({
  pathname,
  href,
  search,
  hash,
}: Pick<Location, 'pathname' | 'href' | 'search' | 'hash'>): Guest {
  return {
    path: pathname,
    href,
    pym: /[?&]childId=([\w.:-]{1,99})(?:&|$)/.exec(search)?.[1] ?? null,
    secret: /[?&]secret=([a-zA-Z0-9]{1,99})(?:&|$)/.exec(hash)?.[1] ?? null,
  };
}

/**
 * Returns messages that all report the same height, one in each host's protocol: Datawrapper, AMP and @newswire/frames, Embedly and
 * Iframely, the Guardian, Our World in Data. If pym, WordPress or iframe-resizer has identified itself to the frame, also returns a message
 * in the protocol of that host.
 *
 * @param height in px, a whole number
 * @param width in px
 * @param resizer the id that iframe-resizer sent; null if it has sent none
 */
export function heightMessages(
  { path, href, pym, secret }: Guest,
  { height, width }: { readonly height: number; readonly width: number },
  resizer: string | null,
): (object | string)[] {
  return [
    { 'datawrapper-height': { [path]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ context: 'iframe.resize', method: 'resize', height, src: href }),
    JSON.stringify({ type: 'set-height', value: height }),
    { type: 'owid-bespoke-embed-height', height },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ secret, message: 'height', value: height }]),
    ...(resizer === null ? [] : [`${resizerMark}${resizer}:${height}:${width}:size`]),
  ];
}

/** Parses a message from the host. Returns null if the message is unknown or malformed. */
export function parseMessage(data: unknown, { pym, secret }: Guest): HostMessage | null {
  if (typeof data === 'string') {
    if (data.length > longest) return null;
    if (data.startsWith(resizerMark)) return parseResizerMessage(data.slice(resizerMark.length));
    return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`) ? { kind: 'height' } : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const field = (key: string): unknown => Reflect.get(data, key);
  if (field('type') === 'plumbline-theme') {
    const theme = themeOf(field('theme'));
    return theme === null ? null : { kind: 'theme', theme };
  }
  const asks =
    (field('sentinel') === 'amp' && field('type') === 'frames-init') ||
    (secret !== null && field('message') === 'ready' && field('secret') === secret);
  return asks ? { kind: 'height' } : null;
}

/**
 * Parses a message from iframe-resizer. In the first message, `<id>:8:false:…`, only the id matters. Later messages are single words, such
 * as `resize`.
 */
function parseResizerMessage(text: string): HostMessage | null {
  const [first = '', , sizeWidth] = text.split(':');
  if (first === 'resize' || first === 'reset') return { kind: 'height' };
  const isFirst = sizeWidth === 'true' || sizeWidth === 'false';
  return isFirst && /^[^\s[\]]{1,99}$/.test(first) ? { kind: 'resizer', id: first } : null;
}
