import { describe, expect, it } from 'vitest';
import { publishedPath } from '../catalog/parse-published';
import { redirectsPath } from '../catalog/parse-redirects';
import { resourcesOf } from '../collections/resources';
import { readNewsroom } from './newsroom';
import { surfacesOf } from './surfaces';
import { article, csv, factCheck, filesWith, impactOf, put } from './testdata/states';

const areas = 'content/figures/oats/areas.yml';
const page = '/figures/oats/areas/';
const dropped = { [areas]: null, [article]: put('<Figure id="oats/areas" />\n', '') };
const data = ['data.csv', 'data.json', 'data.xlsx', 'datapackage.zip'].map((file) => `${page}${file}`);
const pictures = ['chart-light.svg', 'chart-dark.svg', 'chart.png', 'chart@2x.png', 'square.png', 'share.png'];
/** The content of published.txt, in the tests that have such a file. */
const publishedPages = `/articles/more-oats/
/fact-checks/quarter-of-the-harvest/
/figures/oats/areas/
/figures/oats/bars/
/figures/oats/lines/
/numbers/oats/arvenia-rise/
/numbers/oats/arvenia/
/numbers/oats/exports/
/series/fjord-office/oats/
/sources/fjord-office/yearbook-2023/
/people/desk/
/people/mara-quill/
`;
const record = '/api/v1/figures/oats/areas.json';
const urls = [page, `/embed${page}`, ...data, ...pictures.map((file) => `${page}${file}`), record];

describe('a figure that is no longer published', () => {
  it('is reported as dropped, with its embed, data and images, and the impact report fails', async () => {
    const impact = await impactOf(dropped);
    expect(impact.dropped).toMatchObject([
      { rule: 'url/dropped', kind: 'figure', id: 'oats/areas', file: areas, urls },
    ]);
    expect([impact.problems, impact.passes]).toEqual([[], false]);
    expect(impact.figures).toMatchObject([{ id: 'oats/areas', change: 'removed' }]);
  });

  it.each([
    ['a redirect', `- from: ${page}\n  to: /figures/oats/lines/\n`],
    ['an explanation', `- from: ${page}\n  gone: The line figure says the same.\n`],
  ])('is not reported as dropped, nor is anything published with it, if there is %s for its page', async (_, entry) => {
    const impact = await impactOf({ ...dropped, [redirectsPath]: entry });
    expect([impact.dropped, impact.problems, impact.passes]).toEqual([[], [], true]);
    expect(impact.surfaces.redirected.map(({ url }) => url).sort()).toEqual([...urls].sort());
  });

  it('is reported as dropped with all its files, except one that has a redirect entry of its own', async () => {
    const impact = await impactOf({ ...dropped, [redirectsPath]: `- from: ${page}data.csv\n  gone: No data.\n` });
    expect(impact.dropped.map((entry) => entry.urls)).toEqual([urls.filter((url) => !url.endsWith('.csv'))]);
  });

  it('is not reported as dropped while its file is unreadable', async () => {
    const impact = await impactOf({ [areas]: 'kind: [' });
    expect([impact.dropped, impact.passes]).toEqual([[], false]);
    expect(impact.figures).toMatchObject([{ id: 'oats/areas', change: 'unreadable' }]);
  });
});

describe('a correction of a figure', () => {
  it('changes the embed of the figure, because the embed shows the correction', async () => {
    const correction = `oats-unit:
  date: '2024-01-12'
  severity: clarification
  was: The figure did not name its unit.
  now: It does.
  why: Readers asked.
  of: { figures: [oats/lines] }
`;
    const { surfaces } = await impactOf({ 'content/corrections.yml': correction });
    expect(surfaces.changed.map(({ url }) => url)).toContain('/embed/figures/oats/lines/');
  });
});

describe('an article', () => {
  it('is reported as dropped if it becomes a draft', async () => {
    const impact = await impactOf(
      { [article]: put('leadFigure:', 'status: draft\nleadFigure:') },
      { [publishedPath]: publishedPages },
    );
    expect(impact.dropped.map((entry) => entry.urls)).toEqual([
      [
        ...['/articles/more-oats/', '/articles/more-oats/share.png', '/articles/more-oats/index.md'],
        '/api/v1/articles/more-oats.json',
      ],
    ]);
  });

  it('is reported as dropped if it becomes a draft, with all content that only it uses, even if there is no published.txt', async () => {
    const impact = await impactOf({ [article]: put('leadFigure:', 'status: draft\nleadFigure:') });
    const pages = impact.dropped.flatMap((entry) => entry.urls);
    for (const recorded of publishedPages.trim().split('\n')) expect(pages).toContain(recorded);
  });

  it('is reported as dropped if its file is renamed, with a hint that contains the new address', async () => {
    let text = '';
    await impactOf({ [article]: (old) => (text = old) });
    const impact = await impactOf({ [article]: null, 'content/articles/oats.mdx': text });
    expect(impact.dropped).toMatchObject([{ id: 'more-oats' }]);
    expect(impact.dropped[0]?.hint).toContain('/articles/oats/');
    expect(impact.surfaces.added.map(({ url }) => url)).toEqual([
      ...['/api/v1/articles/oats.json', '/articles/oats/', '/articles/oats/index.md', '/articles/oats/share.png'],
    ]);
  });

  it('is reported with its changed sentences, except those in which only numbers from the data layer changed', async () => {
    const more = await impactOf({ [article]: put('and exports came to', 'and foreign sales came to') });
    expect(more.texts).toEqual([
      {
        ...{ file: article, title: 'Should Arvenia grow more oats?', change: 'changed', words: [] },
        sentences: [
          {
            before: 'The share rose by 3.5 percentage points, from 20.5% in 2019, and exports came to €12.5 million.',
            after:
              'The share rose by 3.5 percentage points, from 20.5% in 2019, and foreign sales came to €12.5 million.',
          },
        ],
      },
    ]);
    expect(more.surfaces.changed.map(({ url }) => url)).toEqual([
      ...['/api/v1/articles/more-oats.json', '/articles/more-oats/', '/articles/more-oats/index.md', '/atom.xml'],
      ...['atom.xml', 'feed.json', 'feed.xml'].map((feed) => `/fact-checks/view/oats-first/${feed}`),
      ...['/feed.json', '/feed.xml'],
    ]);
    const numbers = { [csv]: put('20.5', '19.5'), [article]: put('20.5%', '19.5%') };
    expect((await impactOf(numbers)).texts).toEqual([]);
  });

  it('is reported with the changed fields of its front matter, before and after the change', async () => {
    const { texts, surfaces } = await impactOf({ [article]: put('kicker: Harvest', 'kicker: Grain') });
    expect(texts).toMatchObject([{ words: [{ field: 'kicker', before: 'Harvest', after: 'Grain' }], sentences: [] }]);
    expect(surfaces.changed.filter(({ kind }) => kind !== 'record' && kind !== 'feed').map(({ url }) => url)).toEqual([
      '/',
      '/articles/more-oats/',
      '/articles/more-oats/share.png',
    ]);
  });
});

describe('redirects', () => {
  const rules = async (text: string) => (await impactOf({ [redirectsPath]: text })).problems;

  it.each([
    [
      'a redirect from a published address',
      '- from: /figures/oats/lines/\n  gone: Because.\n',
      'reference/unknown',
      1,
      9,
    ],
    [
      'a redirect to an address that is not published',
      '- from: /old/\n  to: /figures/oats/line/\n',
      'reference/unknown',
      2,
      7,
    ],
    ['an entry without a target', '- from: /old/\n', 'schema/invalid', 1, 9],
    ['an address on a different site', '- from: //evil.example/\n  gone: Because.\n', 'schema/invalid', 1, 9],
    ['a repeated address', '- from: /old/\n  gone: A.\n- from: /old/\n  gone: B.\n', 'id/duplicate', 3, 9],
    ['invalid YAML', '- from: [\n', 'yaml/syntax', 2, 1],
  ])('are rejected if there is %s', async (_, text, rule, line, column) => {
    expect(await rules(text)).toMatchObject([{ rule, file: redirectsPath, line, column }]);
  });

  it('are reported as dropped if their entries are removed', async () => {
    const before = { [redirectsPath]: '- from: /old/\n  to: /figures/\n' };
    const { dropped: gone } = await impactOf({ [redirectsPath]: null }, before);
    expect(gone).toMatchObject([{ kind: 'redirect', urls: ['/old/'] }]);
    expect((await impactOf({}, before)).dropped).toEqual([]);
  });

  it('are optional: their file may contain only a comment', async () => {
    expect(await rules('# None yet.\n')).toEqual([]);
  });
});

describe('a figure', () => {
  it('is reported with its changed values, and with unchanged text that describes them', async () => {
    const { figures } = await impactOf({ [csv]: put('Arvenia,2019,20.5', 'Arvenia,2019,19.5') });
    expect(figures).toMatchObject([
      {
        id: 'oats/lines',
        data: [{ label: 'Arvenia', at: '2019', before: '20.5%', after: '19.5%' }],
        redrawn: true,
        words: [],
        standing: [{ field: 'title' }, { field: 'alt' }],
      },
    ]);
  });

  it('is reported even if only its text changed', async () => {
    const { figures, surfaces } = await impactOf({ [areas]: put('gained in', 'won in') });
    expect(figures).toMatchObject([{ words: [{ field: 'title' }], data: [], redrawn: false, standing: [] }]);
    // The title is in the citation, which each data file contains.
    expect(surfaces.changed.map(({ url }) => url)).toEqual(expect.arrayContaining(data));
  });
});

describe('a change without effect', () => {
  it('is reported as no change, and the report passes', async () => {
    const impact = await impactOf({ [areas]: (text) => `# A comment.\n${text}` });
    expect(impact).toMatchObject({
      statistics: [],
      figures: [],
      factChecks: [],
      turned: [],
      texts: [],
      dropped: [],
      problems: [],
    });
    expect([impact.surfaces, impact.passes]).toEqual([{ changed: [], added: [], redirected: [] }, true]);
  });
});

describe('a topic', () => {
  const topic = (id: string): string => `${id}: { name: ${id}, about: What grows. }\n`;
  const topics = 'content/topics.yml';

  it('is reported as dropped, with its list of fact-checks, if it is removed', async () => {
    const under = (id: string) => put('viewpoint:', `topics: [${id}]\nviewpoint:`);
    const before = { [topics]: topic('grain') + topic('soil'), [factCheck]: under('grain') };
    const impact = await impactOf({ [topics]: topic('soil'), [factCheck]: under('soil') }, before);
    const feeds = ['', 'feed.xml', 'atom.xml', 'feed.json'].map((file) => `/topics/grain/${file}`);
    expect(impact.dropped).toMatchObject([
      { kind: 'topic', id: 'grain', file: topics, urls: [...feeds, '/fact-checks/topic/grain/'] },
    ]);
  });
});

describe('a series', () => {
  it('is reported with its page and its files if a value changes', async () => {
    const impact = await impactOf({ [csv]: put('30.25', '30.5') });
    const changed = impact.surfaces.changed.map(({ url }) => url).filter((url) => url.startsWith('/series/fjord'));
    const page = '/series/fjord-office/oats/';
    expect(changed.sort()).toEqual([page, `${page}data.csv`, `${page}data.json`]);
  });
});

describe('the pages and files in the report', () => {
  it('include everything that is published except citations, oEmbed, scripts and live data', async () => {
    const newsroom = readNewsroom(await filesWith({}), 'now', null);
    const known = new Set(surfacesOf(newsroom).keys());
    const missing = resourcesOf(newsroom.readers).filter(({ address }) => !known.has(address));
    expect([...new Set(missing.map(({ kind }) => kind))].sort()).toEqual(['citation', 'live', 'oembed', 'script']);
    expect([...surfacesOf(newsroom).values()].filter(({ shows }) => shows === null)).toEqual([]);
  });

  it('are reported as changed if they list changed content: API, sitemap, lists of figures, llms.txt', async () => {
    const { surfaces } = await impactOf({ [areas]: put('gained in', 'won in') });
    expect(surfaces.changed.map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        ...['/api/v1/figures/index.json', '/api/v1/figures/oats/areas.json', '/llms.txt', '/figures/', '/'],
      ]),
    );
    const bars = (await filesWith({})).find(({ path }) => path.endsWith('oats/bars.yml'))?.text ?? '';
    const { surfaces: more } = await impactOf({
      'content/figures/oats/more.yml': bars.replace('title: ', 'title: More, '),
    });
    expect(more.changed.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/figures/kind-bar/', '/sitemap.xml', '/embed/', '/api/v1/index.json']),
    );
    expect(more.changed.map(({ url }) => url)).not.toContain('/search/');
  });
});

describe('a change to newsroom.yml', () => {
  const changedBy = async (after: string, before = '') => {
    const path = 'content/newsroom.yml';
    const impact = await impactOf({ [path]: after }, { [path]: before });
    return impact.surfaces.changed.map(({ url }) => url).sort();
  };

  it('is reported with the about page and, if the contact address changed, the corrections page', async () => {
    expect(await changedBy('funding: Readers pay for it.\n')).toEqual(['/about/']);
    expect(await changedBy('contact: desk@ledger.example\n')).toEqual(['/about/', '/corrections/']);
    expect(await changedBy('# Nothing is settled yet.\n')).toEqual([]);
  });
});
