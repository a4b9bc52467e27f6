/** The themes that a host can ask for: in `?theme=`, or in a message. */
export type Theme = 'light' | 'dark' | 'auto';

/** What a framed page knows of its host from its own address. */
export interface Guest {
  /** The path of the address: hosts that look a frame up by a part of its address find it by this. */
  readonly path: string;
  readonly href: string;
  /** The id that pym gives, in `?childId=`; null where none was given. */
  readonly pym: string | null;
  /** What WordPress gives, in `#?secret=`; null where none was given. */
  readonly secret: string | null;
}

/** What a message from the host asks for. */
export type HostMessage =
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** iframe-resizer says which id its messages are to bear. */
  | { readonly kind: 'resizer'; readonly id: string }
  | { readonly kind: 'height' };

/** No message of any host is longer; what is longer is not looked at. */
const longest = 2000;
const resizerMark = '[iFrameSizer]';

/** The theme by its name; null for anything else. */
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
 * The same height in the words of every host: Datawrapper, AMP and @newswire/frames, Embedly and Iframely, the Guardian, Our
 * World in Data; and those of pym, WordPress and iframe-resizer where they have said who they are.
 *
 * @param height in px, a whole number
 * @param width in px
 * @param resizer the id that iframe-resizer has given
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

/** What a message says; null for one that is none of ours, or not as it should be. */
export function parseMessage(data: unknown, { pym, secret }: Guest): HostMessage | null {
  if (typeof data === 'string') {
    if (data.length > longest) return null;
    if (data.startsWith(resizerMark)) return parseResizerMessage(data.slice(resizerMark.length));
    return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`) ? { kind: 'height' } : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const said = (key: string): unknown => Reflect.get(data, key);
  if (said('type') === 'plumbline-theme') {
    const theme = themeOf(said('theme'));
    return theme === null ? null : { kind: 'theme', theme };
  }
  const asks =
    (said('sentinel') === 'amp' && said('type') === 'frames-init') ||
    (secret !== null && said('message') === 'ready' && said('secret') === secret);
  return asks ? { kind: 'height' } : null;
}

/** Of iframe-resizer's first message only the id counts, `<id>:8:false:…`; later ones are a word: `resize`. */
function parseResizerMessage(text: string): HostMessage | null {
  const [first = '', , sizeWidth] = text.split(':');
  if (first === 'resize' || first === 'reset') return { kind: 'height' };
  const isFirst = sizeWidth === 'true' || sizeWidth === 'false';
  return isFirst && /^[^\s[\]]{1,99}$/.test(first) ? { kind: 'resizer', id: first } : null;
}
