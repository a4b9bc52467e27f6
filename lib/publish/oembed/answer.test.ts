import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolute, paths, site } from '../../site';
import { exampleEmbed } from '../testing/example-embed';
import { answer, type OembedRequest } from './answer';
import { fileOf, respond, sourceBy } from './respond';
import { oembedOf } from './response';
import { oembedResponse } from './schema';

const embed = exampleEmbed;
/** The address of an earlier version that is still on the site. */
const kept = `${embed.href}eeeeeeeeeeee/`;
const facts = { description: 'By year. Source: Oat Board.', image: '/figures/oats/lines/share.png' };
const source = {
  site: site.address,
  lookup: (page: string) => Promise.resolve(page === embed.page ? oembedOf(embed, facts) : null),
  isThere: (address: string) => Promise.resolve(address === kept),
};
const nothing: OembedRequest = { url: null, maxwidth: null, maxheight: null, format: null };
const ask = (request: Partial<OembedRequest>) => answer({ ...nothing, ...request }, source);
const page = absolute(embed.page);

async function response(request: Partial<OembedRequest> = {}) {
  const { status, body } = await ask({ url: page, ...request });
  expect(status).toBe(200);
  return oembedResponse.parse(JSON.parse(body));
}

describe('an oEmbed response', () => {
  it('has the type rich, the size for a width of 600 px, and all three thumbnail fields', async () => {
    expect(await response()).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 600,
      height: 540,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('has the linked title, the description and the source, escaped, before the frame', async () => {
    expect((await response()).html).toBe(
      `<blockquote><a href="${page}">Oats &amp; &quot;barley&quot; &lt;b&gt;</a> By year. Source: Oat Board.</blockquote>` +
        `<iframe src="${absolute(embed.href)}" width="600" height="540" frameborder="0" marginwidth="0" marginheight="0" title="Oats &amp; &quot;barley&quot;. By year &lt;1%"></iframe>`,
    );
  });

  it.each([
    [{ maxwidth: '400' }, 400, 660],
    [{ maxwidth: '200' }, 200, 740],
    [{ maxwidth: '5000' }, 776, 540],
    [{ maxheight: '300' }, 600, 300],
    [{ maxwidth: '400', maxheight: '' }, 400, 660],
  ])('fits the requested size: %j', async (limits, width, height) => {
    const { html, ...size } = await response(limits);
    expect(size).toMatchObject({ width, height });
    expect(html).toContain(`width="${width}" height="${height}"`);
  });

  it('always has a width and a height, which are never larger than requested', async () => {
    const px = fc.option(fc.integer({ min: 1, max: 999_999 }));
    await fc.assert(
      fc.asyncProperty(px, px, async (maxwidth, maxheight) => {
        const found = await response({
          maxwidth: maxwidth === null ? null : String(maxwidth),
          maxheight: maxheight === null ? null : String(maxheight),
        });
        const { width, height, thumbnail_url, thumbnail_width = 0, thumbnail_height = 0 } = found;
        expect(Math.max(width, thumbnail_width)).toBeLessThanOrEqual(maxwidth ?? Infinity);
        expect(Math.max(height, thumbnail_height)).toBeLessThanOrEqual(maxheight ?? Infinity);
        expect([thumbnail_width, thumbnail_height]).toEqual(thumbnail_url === undefined ? [0, 0] : [1200, 630]);
      }),
    );
  });

  it.each([
    page.replace(/\/$/, ''),
    `${page}?a=b#c`,
    `${page}index.html`,
    page.replace(/^http:/, 'https:'),
    absolute(embed.href),
    `${absolute(embed.href)}?theme=dark`,
  ])('is the same for the address %s as for the address of the page', async (url) => {
    expect(await response({ url })).toEqual(await response());
  });

  it('shows the current version or an earlier version on request, and does not exist for an unknown version', async () => {
    const { html } = await response({ url: absolute(embed.pinnedHref) });
    expect(html).toContain(`src="${absolute(embed.pinnedHref)}"`);
    expect((await response({ url: absolute(kept) })).html).toContain(`src="${absolute(kept)}"`);
    expect((await ask({ url: absolute(`${embed.href}ffffffffffff/`) })).status).toBe(404);
  });

  it.each([
    ['https://elsewhere.example/figures/oats/lines/'],
    [absolute('/figures/oats/none/')],
    [absolute('/figures/oats/')],
    [absolute('/figures/oats/lines/0123456789ab/')],
    [absolute('/figures/oats/lines/data.csv')],
    [absolute('/figures/../figures/%2e%2e%2fx/y/')],
    [absolute('/')],
    [page.replace('//', '//name:secret@')],
    ['javascript:alert(1)'],
  ])('does not exist for the address %s', async (url) => {
    expect((await ask({ url })).status).toBe(404);
  });

  it.each([
    [{}],
    [{ url: 'no address' }],
    [{ url: page, maxwidth: '0' }],
    [{ url: page, maxwidth: '6e2' }],
    [{ url: page, maxheight: '-1' }],
    [{ url: page, maxheight: '1.5' }],
  ])('is an error message for invalid parameters: %j', async (request) => {
    expect(await ask(request)).toMatchObject({ status: 400, type: 'text/plain; charset=utf-8' });
  });

  it('exists as JSON and XML, and in no other format', async () => {
    expect(await ask({ url: page, format: 'yaml' })).toMatchObject({ status: 501 });
    expect(await ask({ url: page, format: 'xml' })).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8' });
  });
});

describe('a host’s server function', () => {
  it('reads the parameters from the address, and allows any site to read the response', async () => {
    const answered = await respond(
      new Request(`${site.origin}/oembed?url=${encodeURIComponent(page)}&maxwidth=300`),
      source,
    );
    expect(answered.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await answered.json()).toMatchObject({ width: 300 });
    expect((await respond(new Request(site.origin, { method: 'POST' }), source)).status).toBe(405);
  });

  it('looks up the response in the site’s files, and distinguishes a server error from a missing file', async () => {
    expect(fileOf(embed.page)).toBe(paths.oembed(embed.page, 'json'));
    const by = (status: number) => sourceBy(() => Promise.resolve(new Response(null, { status }))).lookup(embed.page);
    expect(await by(404)).toBeNull();
    await expect(by(503)).rejects.toThrow('the site answered 503');
  });
});

describe('a site under a path', () => {
  const site = 'https://example.org/data';
  const below = { ...source, site };
  const answerBelowPath = (url: string) => answer({ ...nothing, url }, below);

  it('has responses for its own pages, but not for other pages on its host', async () => {
    for (const address of [embed.page, `${embed.page}index.html`, embed.href])
      expect((await answerBelowPath(`${site}${address}`)).status, address).toBe(200);
    for (const url of [
      `https://example.org${embed.page}`,
      `${site}base${embed.page}`,
      `https://example.org/x${embed.page}`,
    ])
      expect((await answerBelowPath(url)).status, url).toBe(404);
  });

  it('has a response that shows an earlier version in its frame', async () => {
    const { body } = await answerBelowPath(`${site}${kept}`);
    expect(oembedResponse.parse(JSON.parse(body)).html).toContain(`src="${site}${kept}"`);
  });
});
