import { pageOf, type RequestedPage } from './page-of';
import type { OembedResponse } from './schema';
import { sized } from './sized';
import { oembedTypes, writeOembed } from './write';

/** The parameters of a request, as written in its address; null if missing. */
export interface OembedRequest {
  readonly url: string | null;
  readonly maxwidth: string | null;
  readonly maxheight: string | null;
  readonly format: string | null;
}

export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  /** The MIME type with its charset. */
  readonly type: string;
  readonly body: string;
}

/** How to look up the prepared responses and the site’s documents. */
export interface OembedSource {
  /** Where the site is served: `https://example.org/data`. */
  readonly site: string;
  /** Returns the prepared response, without size limits, for the page at a path (`/figures/oats/lines/`); null if the page has none. */
  readonly lookup: (page: string) => Promise<OembedResponse | null>;
  /** Returns whether the site has a document at an address (`/embed/figures/oats/lines/0123456789ab/`). */
  readonly isThere: (address: string) => Promise<boolean>;
}

/**
 * Answers a request as oEmbed 1.0 requires: 501 for a format other than `json` or `xml`, 404 for an address without a response, and 400 for
 * invalid parameters. Nothing on the site is private, so the answer is never 401. If the request is for a particular version of an embed,
 * the frame in the response shows that version; if the site does not have it, the answer is 404. The height of the frame is always computed
 * for the current version.
 */
export async function answer(request: OembedRequest, { site, lookup, isThere }: OembedSource): Promise<OembedAnswer> {
  const { url, format } = request;
  const inFormat = format ?? 'json';
  if (inFormat !== 'json' && inFormat !== 'xml')
    return refusal(501, `The parameter format must be json or xml, not "${inFormat}".`);
  if (url === null || !URL.canParse(url))
    return refusal(
      400,
      url === null ? 'The parameter url is missing.' : `The parameter url is not a full address: "${url}".`,
    );
  const maxwidth = lengthOf(request.maxwidth);
  const maxheight = lengthOf(request.maxheight);
  if (maxwidth === 'unreadable' || maxheight === 'unreadable')
    return refusal(400, 'maxwidth and maxheight must be whole numbers of pixels of at least 1, such as maxwidth=600.');
  const wanted = pageOf(new URL(url), site);
  const found = wanted === null ? null : await lookup(wanted.page);
  if (wanted === null || found === null) return refusal(404, `There is nothing to embed at "${url}".`);
  const framed = await inVersion(found, wanted, { site, isThere });
  if (framed === null)
    return refusal(404, `The version at "${url}" does not exist. For the current version, request "${found.url}".`);
  return {
    status: 200,
    type: oembedTypes[inFormat],
    body: writeOembed(sized(framed, { maxwidth, maxheight }), inFormat),
  };
}

/** The response with the requested version, current or earlier, in its frame; null if the site does not have that version. */
async function inVersion(
  found: OembedResponse,
  { page, version }: RequestedPage,
  { site, isThere }: Pick<OembedSource, 'site' | 'isThere'>,
): Promise<OembedResponse | null> {
  const { frame } = found;
  if (version === null) return found;
  if (frame.pinned.endsWith(`/${version}/`)) return { ...found, frame: { ...frame, src: frame.pinned } };
  const kept = `/embed${page}${version}/`;
  return (await isThere(kept)) ? { ...found, frame: { ...frame, src: `${site}${kept}` } } : null;
}

/** Parses a length in px. Returns null if the parameter is missing or empty, and `unreadable` if it is invalid. */
function lengthOf(text: string | null): number | null | 'unreadable' {
  if (text === null || text === '') return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 'unreadable';
}

function refusal(status: 400 | 404 | 501, body: string): OembedAnswer {
  return { status, type: 'text/plain; charset=utf-8', body: `${body}\n` };
}
