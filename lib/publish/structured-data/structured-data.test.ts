import type { Thing } from 'schema-dts';
import { describe, expect, it, test } from 'vitest';
import { newsroomWith } from '../../check/testdata/newsroom';
import { verdicts } from '../../domain/verdict';
import { articleSlug, factCheckId, figureId, seriesId, statisticId } from '../../domain/ids';
import { toArticleView } from '../../views/article-view';
import { toFactCheckView } from '../../views/fact-check-view';
import { toFigureView } from '../../views/figure-view';
import { createReach } from '../../views/reach';
import { toSeriesView } from '../../views/series-view';
import { toStatisticPageView } from '../../views/statistic-view';
import { trailTo, trailToArticle } from '../../views/trail';
import { indexUses } from '../../views/uses';
import { claimReview } from './claim-review';
import { claimReviewFeed } from './claim-review-feed';
import { figureDataset, seriesDataset, statisticDataset } from './datasets';
import { pageGraph } from './graph';
import { newsArticle } from './news-article';
import { homeGraph } from './organisation';
import { follow, nodesOf, readGraph, strangeWords, type GraphNode } from './testing/read-graph';

const correction = `misread:
  date: '2024-02-03'
  severity: correction
  was: We wrote that oats were the first crop.
  now: It says the second.
  why: A row was misread.
  of: { articles: [more-oats], factChecks: [quarter-of-the-harvest], statistics: [oats/exports] }
`;
const yearbook = (redistribution: string): string => `grade: primary
publisher: Fjord Office
title: Yearbook of the harvest
edition: '2023'
kind: dataset
publishedOn: 2023-05
accessedOn: '2024-01-10'
url: https://fjord.example/yearbook
licence: { name: Open licence, url: https://fjord.example/licence, redistribution: ${redistribution} }
`;
const source = 'content/sources/fjord-office/yearbook-2023.yml';

async function example(written: Readonly<Record<string, string>> = {}) {
  const context = await newsroomWith({ [source]: yearbook('with-attribution'), ...written });
  const uses = indexUses(context.catalog);
  return {
    article: toArticleView(context, articleSlug.parse('more-oats')),
    check: toFactCheckView(context, uses, factCheckId.parse('quarter-of-the-harvest')),
    figure: toFigureView(context, uses, figureId.parse('oats/lines')),
    series: toSeriesView(context, uses, createReach(uses), seriesId.parse('fjord-office/oats')),
    number: (id: string) => toStatisticPageView(context, uses, statisticId.parse(id)),
  };
}

/** What is read of a page that has this node. */
async function read(thing: Thing): Promise<GraphNode[]> {
  const nodes = await readGraph(JSON.stringify(pageGraph(trailTo({ href: '/x/', label: 'X' }), thing)));
  expect(strangeWords(nodes)).toEqual([]);
  return nodes;
}

function one(nodes: readonly GraphNode[], type: string): GraphNode {
  const found = nodesOf(nodes, type);
  expect(found.map(({ types }) => types)).toEqual([[type]]);
  const [node] = found;
  if (node === undefined) throw new Error(`There is no ${type}.`);
  return node;
}

const plain = await example();
const corrected = await example({ 'content/corrections.yml': correction });
const base = 'http://localhost:4000';

test('the vocabulary knows its words, and no others', async () => {
  const graph = (type: string, property: string): Promise<GraphNode[]> =>
    readGraph(JSON.stringify({ '@context': 'https://schema.org', '@type': type, [property]: 'x' }));
  expect(strangeWords(await graph('NewsArticle', 'headline'))).toEqual([]);
  expect(strangeWords(await graph('NewsArticle', 'claimReviewed'))).toEqual(['NewsArticle.claimReviewed']);
  expect(strangeWords(await graph('Newsarticle', 'headline'))).toContain('Newsarticle');
});

describe('an explainer', () => {
  it('is a NewsArticle with its authors, its publisher, its text and its sources', async () => {
    const nodes = await read(newsArticle(plain.article));
    const article = one(nodes, 'NewsArticle');
    expect(Object.fromEntries(article.properties)).toMatchObject({
      headline: ['Should Arvenia grow more oats?'],
      datePublished: ['2024-01-12'],
      url: [`${base}/articles/more-oats/`],
      image: [`${base}/articles/more-oats/share.png`],
      inLanguage: ['en-GB'],
      license: ['https://creativecommons.org/licenses/by/4.0/'],
    });
    const [author] = follow(nodes, article, 'author');
    expect(author?.types).toEqual(['Organization']);
    expect(author?.properties.get('name')).toEqual(['The data desk']);
    expect(follow(nodes, article, 'publisher')[0]?.types).toEqual(['NewsMediaOrganization']);
    expect(follow(nodes, article, 'citation').map(({ properties }) => properties.get('name'))).toEqual([
      ['Yearbook of the harvest'],
    ]);
    expect(article.properties.get('isBasedOn')).toEqual([`${base}/sources/fjord-office/yearbook-2023/`]);
    expect(nodesOf(nodes, 'ClaimReview')).toEqual([]);
  });

  it('says that it was modified only when it was, with what was corrected', async () => {
    expect(one(await read(newsArticle(plain.article)), 'NewsArticle').properties.has('dateModified')).toBe(false);
    const nodes = await read(newsArticle(corrected.article));
    const article = one(nodes, 'NewsArticle');
    expect(article.properties.get('dateModified')).toEqual(['2024-02-03']);
    const [comment] = follow(nodes, article, 'correction');
    expect(Object.fromEntries(comment?.properties ?? [])).toEqual({
      text: ['We wrote that oats were the first crop. It says the second. A row was misread.'],
      datePublished: ['2024-02-03'],
      url: [`${base}/corrections/#correction-misread`],
    });
  });
});

describe('a fact-check', () => {
  it('is a ClaimReview of what the speaker said, with the verdict in words and on the scale', async () => {
    const nodes = await read(claimReview(plain.check));
    const review = one(nodes, 'ClaimReview');
    expect(review.id).toBe(`${base}/fact-checks/quarter-of-the-harvest/#review`);
    expect(review.properties.get('claimReviewed')).toEqual(['Oats are nearly 25% of what Arvenia harvests.']);
    expect(review.properties.get('url')).toEqual([`${base}/fact-checks/quarter-of-the-harvest/`]);
    expect(Object.fromEntries(follow(nodes, review, 'reviewRating')[0]?.properties ?? [])).toEqual({
      alternateName: ['Accurate'],
      ratingValue: [5],
      bestRating: [5],
      worstRating: [1],
      ratingExplanation: ['The yearbook bears it out.'],
    });
    const claim = one(nodes, 'Claim');
    expect(follow(nodes, review, 'itemReviewed')).toEqual([claim]);
    expect(claim.id).toBe(`${base}/fact-checks/quarter-of-the-harvest/#claim`);
    expect(claim.properties.get('datePublished')).toEqual(['2023-05-02']);
    const [speaker] = follow(nodes, claim, 'author');
    expect(speaker).toMatchObject({ types: ['Person'] });
    expect(speaker?.properties.get('name')).toEqual(['Mara Quill']);
    expect(follow(nodes, claim, 'appearance')[0]?.properties.get('url')).toEqual(['https://fjord.example/yearbook']);
    expect(follow(nodes, review, 'author')[0]?.properties.get('name')).toEqual(['The data desk']);
    expect(follow(nodes, review, 'isPartOf').map(({ id }) => id)).toEqual([`${base}/articles/more-oats/#article`]);
    expect(review.properties.has('dateModified')).toBe(false);
  });

  it('gives a long claim in the few words that an editor wrote, and the whole of it beside', async () => {
    const { claim } = plain.check;
    const nodes = await read(claimReview({ ...plain.check, claim: { ...claim, short: 'Oats are a quarter.' } }));
    expect(one(nodes, 'ClaimReview').properties.get('claimReviewed')).toEqual(['Oats are a quarter.']);
    expect(one(nodes, 'Claim').properties.get('text')).toEqual(['Oats are nearly 25% of what Arvenia harvests.']);
  });

  it('that rests on no source but the text checked has no empty list of them', () => {
    expect(claimReview({ ...plain.check, citations: [], topics: [] })).not.toHaveProperty('citation');
    expect(claimReview({ ...plain.check, citations: [], topics: [] })).not.toHaveProperty('about');
  });

  it('that came to Unverifiable is unrated; every other verdict has a place of its own on the scale', async () => {
    const places = await Promise.all(
      verdicts.map(async (verdict) => {
        const nodes = await read(claimReview({ ...plain.check, verdict, verdictLabel: verdict }));
        const rating = one(nodes, 'Rating');
        expect(rating.properties.get('alternateName')).toEqual([verdict]);
        return [verdict, rating.properties.get('ratingValue')?.[0], rating.properties.has('bestRating')];
      }),
    );
    expect(places).toEqual([
      ['accurate', 5, true],
      ['mostly-accurate', 4, true],
      ['needs-context', 3, true],
      ['misleading', 2, true],
      ['false', 1, true],
      ['unverifiable', undefined, false],
    ]);
  });

  it('is in the feed of all, the latest first, as it is on its page', async () => {
    const older = {
      ...plain.check,
      id: 'older',
      href: '/fact-checks/older/',
      checkedOn: { iso: '2023-01-01', text: '' },
    };
    const text = claimReviewFeed([older, corrected.check]);
    const nodes = await readGraph(text);
    expect(strangeWords(nodes)).toEqual([]);
    const feed = one(nodes, 'DataFeed');
    const items = follow(nodes, feed, 'dataFeedElement');
    expect(items.map(({ properties }) => properties.get('item'))).toEqual([
      [`${base}/fact-checks/quarter-of-the-harvest/#review`],
      [`${base}/fact-checks/older/#review`],
    ]);
    expect(items.map(({ properties }) => properties.get('dateModified'))).toEqual([['2024-02-03'], undefined]);
    expect(feed.properties.get('dateModified')).toEqual(['2024-02-03']);
    expect(JSON.parse(text).dataFeedElement[1].item).toEqual(claimReview(older));
  });
});

describe('data', () => {
  const downloads = async (thing: Thing): Promise<unknown[]> =>
    nodesOf(await read(thing), 'DataDownload').flatMap(({ properties }) => properties.get('contentUrl') ?? []);
  /** The node of the data itself; a source may be a Dataset too. */
  async function dataset(thing: Thing): Promise<GraphNode> {
    const found = nodesOf(await read(thing), 'Dataset').find(({ id }) => id.endsWith('#data'));
    if (found === undefined) throw new Error('There is no Dataset.');
    return found;
  }

  it('of a figure, a series and a number is a Dataset by who made it, with its period and its files', async () => {
    const { figure, series, number } = plain;
    for (const thing of [figureDataset(figure), seriesDataset(series), statisticDataset(number('oats/arvenia'))]) {
      const nodes = await read(thing);
      const data = await dataset(thing);
      expect(follow(nodes, data, 'creator').map(({ properties }) => properties.get('name'))).toEqual([
        ['Fjord Office'],
      ]);
      expect(data.properties.get('license')).toEqual(['https://fjord.example/licence']);
      expect(String(data.properties.get('description')?.[0]).length).toBeGreaterThanOrEqual(50);
    }
    expect((await dataset(seriesDataset(series))).properties.get('temporalCoverage')).toEqual(['2019/2022']);
    expect((await dataset(statisticDataset(number('oats/arvenia')))).properties.get('temporalCoverage')).toEqual([
      '2022',
    ]);
    expect(await downloads(figureDataset(figure))).toEqual([`${base}/figures/oats/lines/data.csv`]);
    expect(await downloads(seriesDataset(series))).toEqual([
      `${base}/series/fjord-office/oats/data.csv`,
      `${base}/series/fjord-office/oats/data.json`,
    ]);
    expect(await downloads(statisticDataset(number('oats/arvenia')))).toEqual([
      `${base}/series/fjord-office/oats/data.csv`,
    ]);
  });

  it('that is computed says how, and from what', async () => {
    const { properties } = await dataset(statisticDataset(plain.number('oats/arvenia-rise')));
    expect(properties.get('measurementTechnique')?.[0]).toMatch(/minus|−|-/);
    expect(properties.get('isBasedOn')).toEqual([
      `${base}/numbers/oats/arvenia/#at-2019`,
      `${base}/numbers/oats/arvenia/`,
    ]);
  });

  it('has no download where the source forbids to pass it on', async () => {
    const { figure, series, number } = await example({ [source]: yearbook('forbidden') });
    for (const thing of [figureDataset(figure), seriesDataset(series), statisticDataset(number('oats/arvenia'))]) {
      expect(await downloads(thing)).toEqual([]);
    }
  });

  it('is described in 50 to 5,000 characters, of whole sentences', async () => {
    const { number } = plain;
    const page = number('oats/exports');
    const long = {
      ...page,
      statistic: { ...page.statistic, notes: Array.from({ length: 200 }, (_, n) => `Note ${n} ${'x'.repeat(40)}`) },
    };
    const described = String((await dataset(statisticDataset(long))).properties.get('description')?.[0]);
    expect(described.length).toBeGreaterThan(4_900);
    expect(described.length).toBeLessThanOrEqual(5_000);
    expect(described).toMatch(/x\.$/);
    const short = {
      ...page,
      statistic: { ...page.statistic, name: 'O', notes: [], unit: '%', text: '1', status: 's' },
    };
    expect(String((await dataset(statisticDataset(short))).properties.get('description')?.[0]).length).toBeGreaterThan(
      50,
    );
  });

  it('that was corrected says so', async () => {
    const { properties } = await dataset(statisticDataset(corrected.number('oats/exports')));
    expect(properties.get('dateModified')).toEqual(['2024-02-03']);
    expect(properties.get('correction')).toHaveLength(1);
    expect((await dataset(statisticDataset(plain.number('oats/exports')))).properties.has('dateModified')).toBe(false);
  });
});

test('the way to a page is a list of links, the page itself the last', async () => {
  const trail = trailToArticle({ ...plain.article, topics: [{ href: '/topics/oats/', name: 'Oats' }] });
  const nodes = await readGraph(JSON.stringify(pageGraph(trail)));
  const items = follow(nodes, one(nodes, 'BreadcrumbList'), 'itemListElement');
  expect(items.map(({ properties }) => [properties.get('position')?.[0], properties.get('item')?.[0]])).toEqual([
    [1, `${base}/`],
    [2, `${base}/topics/`],
    [3, `${base}/topics/oats/`],
    [4, `${base}/articles/more-oats/`],
  ]);
});

test('the front page tells of the newsroom and of its policies', async () => {
  const nodes = await readGraph(JSON.stringify(homeGraph()));
  expect(strangeWords(nodes)).toEqual([]);
  const { properties } = one(nodes, 'NewsMediaOrganization');
  expect(properties.get('correctionsPolicy')).toEqual([`${base}/corrections/`]);
  expect(properties.get('verificationFactCheckingPolicy')).toEqual([`${base}/methodology/#verdicts`]);
  expect(follow(nodes, one(nodes, 'WebSite'), 'publisher')[0]?.types).toEqual(['NewsMediaOrganization']);
});
