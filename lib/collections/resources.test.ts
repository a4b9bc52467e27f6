import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publicProblems } from '../catalog/public-files';
import { contentFile, type ContentFile } from '../catalog/read-content';
import { checkNewsroom } from '../check/check-newsroom';
import { catalogOf, type Audience } from '../check/edition';
import { canaries, newsroomWithCanaries } from '../check/testdata/canary';
import { baseNewsroom, newsroomWith } from '../check/testdata/newsroom';
import { viewArtefacts, type Made } from '../compile/view-artefacts';
import { addressOf } from '../site/published-files';
import { stubRenderers } from '../compile/testing/stub-renderers';
import { pageTexts } from '../publish/page-texts';
import { finishedSite } from '../publish/testing/finished';
import { embedsOf } from '../views/embeds';
import { resourcesOf } from './resources';

/** A newsroom with entries of every kind, for readers or as a preview that includes the draft. */
async function newsroomOf(audience: Audience) {
  const base = new Map((await baseNewsroom()).map(({ path, text }) => [path, text]));
  const files = [...newsroomWithCanaries(base, canaries)].map(([path, text]): ContentFile => contentFile(path, text));
  const edition = { audience, on: '2026-12-24' } as const;
  const checked = checkNewsroom(files, null, edition.on);
  if (!checked.ok) throw new Error(checked.problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return { catalog: catalogOf(edition, checked), resolve: checked.resolve };
}

/** Matches the name of a view (data for pages) that belongs to a single page. The group is the path of that page. */
const pageViews = /^((?:articles|fact-checks|figures|numbers|people|series|sources|topics)\/.+)\.json$/;
/** Matches the names of views that contain the address of their page. */
const listViews = /^(?:check|figure)-lists\//;
const listed = z.object({ href: z.string() });

function pagesOf({ artefacts }: Made): string[] {
  return [...artefacts].flatMap(([name, view]) => {
    if (listViews.test(name)) return [listed.parse(JSON.parse(view.toString())).href];
    const [, page] = pageViews.exec(name) ?? [];
    return page === undefined ? [] : [`/${page}/`];
  });
}

describe('resourcesOf', () => {
  it.each(['readers', 'preview'] as const)(
    'lists everything that is built, and nothing else, for %s',
    async (audience) => {
      const context = await newsroomOf(audience);
      const made = await viewArtefacts(context, stubRenderers);
      const texts = await pageTexts(finishedSite(context));
      const files = [...[...made.files.keys()].map(addressOf), ...texts.map(([address]) => address)];
      const resources = resourcesOf(context);
      const standing = resources.filter(
        ({ kind, address }) => kind === 'page' && existsSync(`app${address}document.tsx`),
      );
      const all = [...files, ...pagesOf(made), ...standing.map(({ address }) => address)]
        // The name of this script contains a hash of our code, and does not depend on the newsroom.
        .filter((address) => !/^\/embed\.[\da-f]{12}\.js$/.test(address));
      const pinned = embedsOf(context).map(({ pinnedHref }) => pinnedHref);
      expect([...resources.map(({ address }) => address), ...pinned].sort()).toEqual(all.sort());
    },
  );

  it('omits data that may not be redistributed, but not the pages that show them', async () => {
    const path = 'content/sources/fjord-office/yearbook-2023.yml';
    const source = (await baseNewsroom()).find((file) => file.path === path)?.text ?? '';
    const [open, closed] = [
      await newsroomWith({}),
      await newsroomWith({ [path]: source.replace('with-attribution', 'forbidden') }),
    ];
    const dataOf = (context: typeof open): string[] =>
      resourcesOf(context).flatMap(({ kind, address }) => (kind === 'data' ? [address] : []));
    expect(dataOf(open)).toEqual(
      expect.arrayContaining(['/figures/oats/lines/data.csv', '/series/fjord-office/oats/data.json']),
    );
    expect(dataOf(closed)).toEqual([]);
    const { files } = await viewArtefacts(closed, stubRenderers);
    expect([...files.keys()].filter((file) => dataOf(open).includes(`/${file}`))).toEqual([]);
    expect(resourcesOf(closed)).toHaveLength(resourcesOf(open).length - dataOf(open).length);
  });

  it('lists every address once', async () => {
    const addresses = resourcesOf(await newsroomOf('readers')).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('returns addresses whose first segments are reserved, so that files under public/ cannot use them', async () => {
    const tops = new Set(resourcesOf(await newsroomOf('readers')).map(({ address }) => address.split('/')[1] ?? ''));
    tops.delete('');
    const taken = [...tops].flatMap((top) => [`public/${top}`, `public/${top}/x.png`]);
    const bytes = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    const accepted = taken.filter((path) => publicProblems({ path, bytes, text: '' }).length === 0);
    expect(accepted).toEqual([]);
    expect(tops.size).toBeGreaterThan(15);
  });
});
