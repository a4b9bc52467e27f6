import { describe, expect, it } from 'vitest';
import { contentFile } from '../../catalog/read-content';
import type { Problem } from '../../problems/problem';
import { resourcesOf } from '../../collections/resources';
import { checkInTurn } from '../testdata/check-in-turn';
import { baseNewsroom, newsroomWith } from '../testdata/newsroom';

const inTurn = checkInTurn({ edition: '2024-06-01' });

const article = 'content/articles/more-oats.mdx';

/** Adds links to an article of the base newsroom, and other files to the newsroom. Returns the problems with links. */
async function problemsOf(
  links: readonly string[],
  beside: Readonly<Record<string, string>> = {},
): Promise<readonly Problem[]> {
  const files = new Map((await baseNewsroom()).map((file) => [file.path, file.text]));
  const body = links.map((link) => `[There](${link}).`).join('\n\n');
  files.set(article, `${files.get(article) ?? ''}\n${body}\n`);
  for (const [name, text] of Object.entries(beside)) files.set(name, text);
  const checked = inTurn([...files].map(([name, text]) => contentFile(name, text)));
  const problems = checked.ok ? [] : checked.problems;
  return problems.filter(({ rule }) => rule.startsWith('link/'));
}

/** The problems with an article’s links, each as `rule message`. */
async function reportsOf(...asked: Parameters<typeof problemsOf>): Promise<string[]> {
  return (await problemsOf(...asked)).map(({ rule, message }) => `${rule} ${message}`);
}

/** The problems with an article’s links, each as `rule message hint`. */
async function answers(...asked: Parameters<typeof problemsOf>): Promise<string[]> {
  return (await problemsOf(...asked)).map(({ rule, message, hint }) => `${rule} ${message} ${hint ?? ''}`);
}

describe('links', () => {
  it('can lead to pages, data files and feeds of the site', async () => {
    const pages = [
      ...['/people/', '/people/mara-quill/', '/series/', '/series/fjord-office/oats/', '/topics/', '/compare/'],
      ...['/glossary/#top', '/about/#owner', '/corrections/', '/api/', '/embed/', '/fact-checks/by/mara-quill/'],
      ...['/figures/kind-bar/', '/series/fjord-office/oats/data.csv', '/feed.xml'],
    ];
    expect(await reportsOf(pages)).toEqual([]);
  });

  it('can lead to every published page or file that is marked as linkable, and to no other', async () => {
    const resources = resourcesOf(await newsroomWith({})).filter(({ kind }) => kind !== 'embed');
    const [linkable, others] = [true, false].map((is) =>
      resources.filter((resource) => resource.linkable === is).map(({ address }) => address),
    );
    expect(await reportsOf(linkable ?? [])).toEqual([]);
    expect(await reportsOf(others ?? [])).toEqual(
      (others ?? []).map((page) => `link/unknown The site has no page "${page}".`),
    );
    expect(linkable).toEqual(
      expect.arrayContaining(resources.flatMap(({ kind, address }) => (kind === 'page' ? [address] : []))),
    );
  });

  it('cannot lead to embeds: the hint names the page to link to', async () => {
    expect(
      await answers([
        '/embed/figures/oats/lines/',
        '/embed/numbers/oats/arvenia/',
        '/embed/fact-checks/quarter-of-the-harvest/',
        '/embed/figures/oats/lines/0123456789ab/',
        '/embed/figures/oats/rye/',
        '/embed/',
      ]),
    ).toEqual([
      'link/unknown "/embed/figures/oats/lines/" is an embed for other sites. Link to the page, which has the sources: /figures/oats/lines/.',
      'link/unknown "/embed/numbers/oats/arvenia/" is an embed for other sites. Link to the page, which has the sources: /numbers/oats/arvenia/.',
      'link/unknown "/embed/fact-checks/quarter-of-the-harvest/" is an embed for other sites. Link to the page, which has the sources: /fact-checks/quarter-of-the-harvest/.',
      'link/unknown "/embed/figures/oats/lines/0123456789ab/" is an embed for other sites. Link to the page, which has the sources: /figures/oats/lines/.',
      expect.stringMatching(/^link\/unknown The site has no page "\/embed\/figures\/oats\/rye\/"/),
    ]);
  });

  it('can lead to anchors that exist on a page', async () => {
    const beside = {
      'content/glossary.yml': 'rye: { term: Rye, means: A grain. }\n',
      'content/topics.yml': 'rye: { name: Rye, about: On rye. }\n',
    };
    const places = [
      ...['/methodology/#uncited', '/api/#statistics', '/embed/#script', '/corrections/#report', '/fact-checks/#all'],
      ...['/glossary/#rye', '/figures/#rye', '/topics/rye/#drawn', '/people/mara-quill/#said', '/#explainers'],
      ...['/numbers/oats/arvenia/#at-2019', '/series/fjord-office/oats/#gap-a', '/figures/oats/lines/#share'],
      ...['/articles/more-oats/#what-the-minister-says', '/people/#content', '/figures/oats/lines/#figure-oats-lines'],
    ];
    expect(await reportsOf(places, beside)).toEqual([]);
  });

  it.each([
    ['/methodology/#nope', 'The page "/methodology/" has no anchor "#nope". Known anchors: claims,'],
    ['/methodology/#verdict', 'The page "/methodology/" has no anchor "#verdict". Did you mean "verdicts"?'],
    ['/compare/#x', 'The page "/compare/" has no anchor "#x". Link to the page: /compare/.'],
    ['/numbers/oats/arvenia/#at-2018', 'has no anchor "#at-2018". Did you mean "at-2019"?'],
    ['/numbers/oats/exports/#nope', 'has no anchor "#nope"'],
    ['/people/mara-quill/#wrotes', 'Did you mean "wrote"?'],
    ['/sources/#fjord', 'Link to the page: /sources/.'],
    ['/series/fjord-office/oats/#note', 'has no anchor "#note"'],
    [
      '/figures/oats/lines/data.csv#top',
      'is a file, so it has no anchors such as "#top". Link to /figures/oats/lines/data.csv.',
    ],
    ['/articles/more-oats/index.md#numbers', 'is a file'],
    ['/figures/x.png', 'The nearest page is /figures/.'],
    ['/articles/', 'The nearest page is /#explainers.'],
    ['/people/mara-quill/portrait-of-her.jpg', 'The nearest page is /people/mara-quill/.'],
    ['/series/fjord-office/oats/everything.zip', 'The nearest page is /series/fjord-office/oats/.'],
  ])('to %s are reported', async (link, answer) => {
    expect(await answers([link])).toEqual([expect.stringContaining(answer)]);
  });

  it.each([
    ['mailto:desk', 'is not an e-mail address. Write mailto:desk@example.org.'],
    ['mailto:desk@', 'is not an e-mail address'],
    ['mailto:desk@example.org,nobody', 'is not an e-mail address'],
    ['mailto:?subject=x', 'is not an e-mail address'],
    ['mailto:desk@example.org?subject', 'Mail programs cannot read'],
    ['mailto:desk@example.org?attach=/etc/passwd', 'Mail programs cannot read'],
    ['mailto:desk@example.org?subject=100%', 'Mail programs cannot read'],
    ['mailto:desk@example.org?subject=a?body=b', 'Mail programs cannot read'],
    ['tel:+441234567890', 'Write the phone number as plain text'],
    ['sms:+441234567890', 'Write the phone number as plain text'],
    ['//fjord.example/page', 'Write the full address: https://fjord.example/page.'],
    ['https://fjord', 'has no valid host name'],
    ['javascript:alert(1)', 'Link to https://'],
    ['data:text/html,x', 'Link to https://'],
  ])('to %s are rejected', async (link, answer) => {
    expect(await answers([link])).toEqual([expect.stringContaining(answer)]);
  });

  it.each([
    'mailto:desk@example.org',
    'mailto:desk@example.org,news@example.org?subject=About%20oats&body=Hello&cc=chief@example.org',
    'https://fjord.example/page?a=b#c',
  ])('to %s are accepted', async (link) => {
    expect(await reportsOf([link])).toEqual([]);
  });

  it('cannot lead to pages that do not exist', async () => {
    expect(await reportsOf(['/people/nobody/', '/topics/rye/', '/figures/kind-step/'])).toEqual([
      'link/unknown The site has no page "/people/nobody/".',
      'link/unknown The site has no page "/topics/rye/".',
      'link/unknown The site has no page "/figures/kind-step/".',
    ]);
  });

  it('cannot lead to pages that are held back', async () => {
    const topics = { 'content/topics.yml': 'rye: { name: Rye, about: On rye. }\n' };
    const draft = `---
title: A draft
standfirst: A standfirst.
kicker: Harvest
viewpoint: oats-first
topics: [rye]
authors: [desk]
publishedOn: '2024-01-12'
status: draft
leadFigure: oats/lines
supports: { none: No check was made }
contradicts: { none: No statement failed }
---

Rye.
`;
    expect(
      await reportsOf(['/topics/rye/', '/topics/rye/feed.xml', '/articles/draft/index.md'], {
        ...topics,
        'content/articles/draft.mdx': draft,
      }),
    ).toEqual([
      'link/draft "/topics/rye/" is a draft, but this entry refers to it and is published.',
      'link/draft "/topics/rye/feed.xml" is a draft, but this entry refers to it and is published.',
      'link/draft "/articles/draft/index.md" is a draft, but this entry refers to it and is published.',
    ]);
  });
});
