import { describe, expect, it } from 'vitest';
import { contentFile } from '../../catalog/read-content';
import { checkNewsroom } from '../check-newsroom';
import { resourcesOf } from '../../collections/resources';
import { baseNewsroom, newsroomWith } from '../testdata/newsroom';

const article = 'content/articles/more-oats.mdx';

/** What is told of links that an article of the base newsroom gets, with files put beside it. */
async function told(links: readonly string[], beside: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const files = new Map((await baseNewsroom()).map((file) => [file.path, file.text]));
  const body = links.map((link) => `[There](${link}).`).join('\n\n');
  files.set(article, `${files.get(article) ?? ''}\n${body}\n`);
  for (const [name, text] of Object.entries(beside)) files.set(name, text);
  const checked = checkNewsroom(
    [...files].map(([name, text]) => contentFile(name, text)),
    null,
    '2024-06-01',
  );
  const problems = checked.ok ? [] : checked.problems;
  return problems.filter(({ rule }) => rule.startsWith('link/')).map(({ rule, message }) => `${rule} ${message}`);
}

describe('links', () => {
  it('lead to every page that is published', async () => {
    const pages = [
      ...['/people/', '/people/mara-quill/', '/series/', '/series/fjord-office/oats/', '/topics/', '/compare/'],
      ...['/glossary/#oats', '/about/', '/corrections/', '/api/', '/embed/', '/fact-checks/by/mara-quill/'],
      ...['/figures/kind-bar/', '/series/fjord-office/oats/data.csv', '/feed.xml'],
    ];
    expect(await told(pages)).toEqual([]);
  });

  it('lead to everything that the list of what is published says can be linked, and to nothing else of it', async () => {
    const resources = resourcesOf(await newsroomWith({}));
    const [linkable, others] = [true, false].map((is) =>
      resources.filter((resource) => resource.linkable === is).map(({ address }) => address),
    );
    expect(await told(linkable ?? [])).toEqual([]);
    expect(await told(others ?? [])).toEqual(
      (others ?? []).map((page) => `link/unknown The site has no page "${page}".`),
    );
    expect(linkable).toEqual(
      expect.arrayContaining(resources.flatMap(({ kind, address }) => (kind === 'page' ? [address] : []))),
    );
  });

  it('lead to no page that there is not', async () => {
    expect(await told(['/people/nobody/', '/topics/rye/', '/figures/kind-step/'])).toEqual([
      'link/unknown The site has no page "/people/nobody/".',
      'link/unknown The site has no page "/topics/rye/".',
      'link/unknown The site has no page "/figures/kind-step/".',
    ]);
  });

  it('lead to no page of something that is held back', async () => {
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
      await told(['/topics/rye/', '/topics/rye/feed.xml', '/articles/draft/index.md'], {
        ...topics,
        'content/articles/draft.mdx': draft,
      }),
    ).toEqual([
      'link/draft "/topics/rye/" is a draft, but this is published.',
      'link/draft "/topics/rye/feed.xml" is a draft, but this is published.',
      'link/draft "/articles/draft/index.md" is a draft, but this is published.',
    ]);
  });
});
