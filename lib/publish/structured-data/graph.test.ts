import { expect, test } from 'vitest';
import { articleBreadcrumbs } from '../../views/breadcrumbs';
import { newsroomWith } from '../../check/testdata/newsroom';
import { toNewsroomView } from '../../views/newsroom-view';
import { pageGraph } from './graph';
import { homeGraph } from './organisation';
import { base, one } from './testing/examples';
import { follow, readGraph, unknownWords, type GraphNode } from './testing/read-graph';

test('unknownWords finds classes that schema.org does not have, and properties that it does not allow for a class', async () => {
  const graph = (type: string, property: string): Promise<GraphNode[]> =>
    readGraph(JSON.stringify({ '@context': 'https://schema.org', '@type': type, [property]: 'x' }));
  expect(unknownWords(await graph('NewsArticle', 'headline'))).toEqual([]);
  expect(unknownWords(await graph('NewsArticle', 'claimReviewed'))).toEqual(['NewsArticle.claimReviewed']);
  expect(unknownWords(await graph('Newsarticle', 'headline'))).toContain('Newsarticle');
});

test('the breadcrumbs are a list of links, with the page itself last', async () => {
  const breadcrumbs = articleBreadcrumbs({
    href: '/articles/more-oats/',
    title: 'More oats?',
    topics: [{ href: '/topics/oats/', name: 'Oats' }],
  });
  const nodes = await readGraph(JSON.stringify(pageGraph(breadcrumbs)));
  const items = follow(nodes, one(nodes, 'BreadcrumbList'), 'itemListElement');
  expect(items.map(({ properties }) => [properties.get('position')?.[0], properties.get('item')?.[0]])).toEqual([
    [1, `${base}/`],
    [2, `${base}/topics/`],
    [3, `${base}/topics/oats/`],
    [4, `${base}/articles/more-oats/`],
  ]);
});

test('the front page describes the newsroom and its policies', async () => {
  const nodes = await readGraph(JSON.stringify(homeGraph(toNewsroomView(await newsroomWith({})))));
  expect(unknownWords(nodes)).toEqual([]);
  const { properties } = one(nodes, 'NewsMediaOrganization');
  expect(properties.get('correctionsPolicy')).toEqual([`${base}/corrections/`]);
  expect(properties.get('verificationFactCheckingPolicy')).toEqual([`${base}/methodology/#verdicts`]);
  expect(follow(nodes, one(nodes, 'WebSite'), 'publisher')[0]?.types).toEqual(['NewsMediaOrganization']);
});

test('the newsroom’s contact, owner and funding are included only if the publisher has filled them in', async () => {
  const newsroom = async (record: string) => {
    const view = toNewsroomView(await newsroomWith({ 'content/newsroom.yml': record }));
    const nodes = await readGraph(JSON.stringify(homeGraph(view)));
    expect(unknownWords(nodes)).toEqual([]);
    const { properties } = one(nodes, 'NewsMediaOrganization');
    const [contact] = follow(nodes, one(nodes, 'NewsMediaOrganization'), 'contactPoint');
    return {
      feedback: properties.get('actionableFeedbackPolicy'),
      ownershipFunding: properties.get('ownershipFundingInfo'),
      contact: contact?.properties.get('email') ?? contact?.properties.get('url'),
    };
  };
  expect(await newsroom('')).toEqual({ feedback: undefined, ownershipFunding: undefined, contact: undefined });
  expect(await newsroom('contact: desk@ledger.example\nfunding: Readers pay for it.\n')).toEqual({
    feedback: [`${base}/corrections/#report`],
    ownershipFunding: [`${base}/about/#funding`],
    contact: ['desk@ledger.example'],
  });
  expect(await newsroom('contact: https://ledger.example/contact\nowner: A trust owns it.\n')).toMatchObject({
    ownershipFunding: [`${base}/about/#owner`],
    contact: ['https://ledger.example/contact'],
  });
});
