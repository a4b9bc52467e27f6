import { expect, test } from 'vitest';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { rssFeed } from '../../publish/rss-feed';
import { indexView } from '../../views/index-view';
import { catalogOf, type Edition } from './edition';
import { viewArtefacts } from './view-artefacts';

const canary = { slug: 'quetzal-canary-draft', title: 'The quetzal that nobody may hear yet' };

/** All that is published of our newsroom with one more article, a draft, as one text. */
async function published(edition: Edition): Promise<string> {
  const files = await readContent(process.cwd());
  const model = files.find(({ path }) => path.startsWith('content/articles/'));
  const text = (model?.text ?? '')
    .replace(/^status: .*\n/m, '')
    .replace(/^title: .*$/m, () => `title: ${canary.title}\nstatus: draft`);
  const draft = { path: `content/articles/${canary.slug}.mdx`, text, bytes: Buffer.from(text) };
  const checked = checkNewsroom([...files, draft]);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
  const artefacts = await viewArtefacts(catalogOf(edition, checked.catalog), checked.resolve, {
    draw: async () => ({ wide: '', narrow: '' }),
    card: async (card) => Buffer.from(JSON.stringify(card)),
    embed: (figure) => JSON.stringify(figure),
    drawings: { made: 0, kept: 0 },
    cards: { made: 0, kept: 0 },
  });
  const index = indexView.parse(JSON.parse(String(artefacts.get('index.json'))));
  const written = [...artefacts].map(([name, content]) => `${name}\n${Buffer.from(content).toString()}`);
  return [...written, rssFeed(index.articles)].join('\n');
}

test('a draft is in nothing that is published, by address or title', async () => {
  const text = await published('published');
  expect(text).not.toContain(canary.slug);
  expect(text).not.toContain(canary.title);
});

test.each(['preview', 'dev'] as const)('a draft is in the edition "%s"', async (edition) => {
  const text = await published(edition);
  expect(text).toContain(`articles/${canary.slug}.json`);
  expect(text).toContain(canary.title);
});
