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

/** Access to the responses and documents of the site. */
export interface OembedSource {
  /** Where the site is served: `https://example.org/data`. */
  readonly site: string;
  /** Returns the response without size limits for the page at a path (`/figures/oats/lines/`); null if there is none. */
  readonly lookup: (page: string) => Promise<OembedResponse | null>;
  /** Whether the site has a document at an address (`/embed/figures/oats/lines/0123456789ab/`). */
  readonly isThere: (address: string) => Promise<boolean>;
}

/**
 * Answers a request as oEmbed 1.0 requires: 501 for a format other than `json` or `xml`, 404 for an address without a response,
 * and 400 for invalid parameters. Nothing here is private, so the answer is never 401. The response for a pinned embed shows that
 * version in its frame, as long as the site has it. The frame of an earlier version has the height of the current one.
 */
export async function answer(request: OembedRequest, { site, lookup, isThere }: OembedSource): Promise<OembedAnswer> {
  const { url, format } = request;
  const inFormat = format ?? 'json';
  if (inFormat !== 'json' && inFormat !== 'xml')
    return refusal(501, `There is no format "${inFormat}". Ask for json or xml.`);
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
  if (framed === null) return refusal(404, `There is no such version at "${url}". Ask for "${found.url}".`);
  return {
    status: 200,
    type: oembedTypes[inFormat],
    body: writeOembed(sized(framed, { maxwidth, maxheight }), inFormat),
  };
}

/** The response with the requested version in its frame, either the current one or an earlier one; null if the site does not have it. */
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

/** A length in px; null for an empty parameter. */
function lengthOf(text: string | null): number | null | 'unreadable' {
  if (text === null || text === '') return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 'unreadable';
}

function refusal(status: 400 | 404 | 501, body: string): OembedAnswer {
  return { status, type: 'text/plain; charset=utf-8', body: `${body}\n` };
}
