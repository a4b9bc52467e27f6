import { expect, test } from 'vitest';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { undrawn } from './undrawn';
import { catalogOf, type Edition } from './edition';
import { viewArtefacts } from './view-artefacts';

const canary = { slug: 'quetzal-canary-draft', title: 'The quetzal that nobody may hear yet' };

/** Our newsroom with one more article, a draft. */
async function withDraft() {
  const files = await readContent(process.cwd());
  const model = files.find(({ path }) => path.startsWith('content/articles/'));
  const text = (model?.text ?? '')
    .replace(/^status: .*\n/m, '')
    .replace(/^title: .*$/m, () => `title: ${canary.title}\nstatus: draft`);
  const draft = { path: `content/articles/${canary.slug}.mdx`, text, bytes: Buffer.from(text) };
  const checked = checkNewsroom([...files, draft]);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join('\n'));
  return checked;
}

/** All that an edition shows of a newsroom, as one text. */
async function shown(edition: Edition, { catalog, resolve }: Awaited<ReturnType<typeof withDraft>>): Promise<string> {
  const { artefacts, files } = await viewArtefacts({ catalog: catalogOf(edition, catalog), resolve }, undrawn);
  return [...artefacts, ...files].map(([name, content]) => `${name}\n${Buffer.from(content).toString()}`).join('\n');
}

test(
  'a draft is in a preview, and in nothing that is published, by address or title',
  { timeout: 180_000 },
  async () => {
    const newsroom = await withDraft();
    const preview = await shown({ audience: 'preview', on: null }, newsroom);
    expect(preview).toContain(`articles/${canary.slug}.json`);
    expect(preview).toContain(canary.title);
    const published = await shown({ audience: 'readers', on: null }, newsroom);
    expect(published).not.toContain(canary.slug);
    expect(published).not.toContain(canary.title);
  },
);
