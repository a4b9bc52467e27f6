import { describe, expect, it } from 'vitest';
import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import { checkParsed } from '../check/check-newsroom';
import { baseNewsroom, contentFile } from '../check/testdata/newsroom';
import { articleSlug } from '../domain/ids';
import { createResolve } from '../numbers/resolve';
import { toArticleView } from '../views/article-view';
import { brokenOf } from './broken';

const article = 'content/articles/more-oats.mdx';
const slug = articleSlug.parse('more-oats');

/** Changes one file of the base newsroom. Returns the view of the article’s text, with the problems that the change causes. */
async function bodyWhile(path: string, rewrite: (text: string) => string, notCompiled: readonly string[] = []) {
  const files = (await baseNewsroom()).map((file) =>
    file.path === path ? contentFile(path, rewrite(file.text)) : file,
  );
  const parsed = parseContent(files);
  const checked = checkParsed(parsed, files);
  if (checked.ok) throw new Error('The content has no problems.');
  const catalog = toCatalog(parsed);
  const broken = brokenOf(parsed, checked.problems, new Set(notCompiled));
  return toArticleView({ catalog, resolve: createResolve(catalog), broken }, slug).body;
}

function brokenUses({ uses }: Awaited<ReturnType<typeof bodyWhile>>) {
  return uses.flatMap((use, index) => (use.word === 'Broken' ? [{ index, problems: use.problems }] : []));
}

describe('problems in content that is being edited', () => {
  it('are shown in place of a number that differs from the record, and nowhere else', async () => {
    const body = await bodyWhile(article, (text) => text.replace('20.5%', '21%'));
    expect(brokenUses(body)).toEqual([
      {
        index: expect.any(Number),
        problems: [
          {
            rule: 'stat/text',
            place: expect.stringMatching(/^content\/articles\/more-oats\.mdx:\d+:\d+$/),
            message: expect.stringContaining('21%'),
            hint: expect.stringContaining('20.5%'),
          },
        ],
      },
    ]);
    expect(body.problems).toEqual([]);
    expect(body.numbers.length).toBeGreaterThan(0);
    expect(body.unreadable).toBe(false);
  });

  it.each([
    ['a statistic', (text: string) => text.replace(/<Stat of="[^"]*"/, '<Stat of="oats/nothing"'), 'oats/nothing'],
    ['a figure', (text: string) => text.replace(/<Figure id="[^"]*"/, '<Figure id="oats/nothing"'), 'oats/nothing'],
    ['a fact-check', (text: string) => text.replace(/<FactCheck id="[^"]*"/, '<FactCheck id="nothing"'), 'nothing'],
  ])('are shown where the text uses %s that does not exist', async (_, rewrite, named) => {
    const found = brokenUses(await bodyWhile(article, rewrite));
    expect(found).toHaveLength(1);
    expect(found[0]?.problems[0]).toMatchObject({
      rule: 'reference/unknown',
      message: expect.stringContaining(`"${named}"`),
    });
  });

  it('are shown where a component uses an unreadable entry, and name that entry’s file', async () => {
    const files = await baseNewsroom();
    const figure = files.find(({ path }) => path.startsWith('content/figures/') && path.includes('oats'))?.path ?? '';
    const [found] = brokenUses(await bodyWhile(figure, (text) => text.replace(/^title:.*$/m, '')));
    expect(found?.problems[0]?.place).toContain(figure);
  });

  it('are not shown in a different document', async () => {
    const files = await baseNewsroom();
    const other = contentFile('content/articles/other.mdx', 'No front matter.');
    const parsed = parseContent([...files, other]);
    const { bodies } = parsed;
    const body = bodies.get(article)?.body;
    if (body === undefined) throw new Error(`${article} has no body.`);
    expect(parsed.problems).not.toEqual([]);
    expect(brokenOf(parsed, parsed.problems, new Set()).ofBody(body).problems).toEqual([]);
  });

  it('are merged if they repeat, with a list of the other positions', async () => {
    const wrong = (text: string): string => `${text}\n${'He said [so](/nowhere/).\n\n'.repeat(9)}`;
    const { problems } = await bodyWhile(article, wrong);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('8 more times, at ');
  });

  it('are shown in place of a figure that could not be drawn', async () => {
    const used = /<Figure id="([^"]*)"/.exec((await baseNewsroom()).find(({ path }) => path === article)?.text ?? '');
    const file = `content/figures/${used?.[1] ?? ''}.yml`;
    const body = await bodyWhile(article, (text) => text.replace('20.5%', '21%'), [file]);
    expect(brokenUses(body).map(({ problems }) => problems[0]?.place)).toContain(file);
  });

  it('are shown instead of the text if it is unreadable', async () => {
    const body = await bodyWhile(article, (text) => text.replace('\n## ', '\n<Stat of=\n\n## '));
    expect(body).toMatchObject({ unreadable: true, problems: [{ rule: 'mdx/syntax' }] });
    const attribute = await bodyWhile(article, (text) => text.replace('<Stat of=', '<Stat off='));
    expect(attribute).toMatchObject({ unreadable: true, problems: [{ rule: 'mdx/attribute' }] });
  });

  it('are listed above the text if they do not concern a component', async () => {
    const body = await bodyWhile(article, (text) => text.replace('\n## ', '\nIt grew by 77%.\n\n## '));
    expect(body).toMatchObject({ unreadable: false, problems: [{ rule: 'prose/unbound' }] });
    expect(brokenUses(body)).toEqual([]);
  });
});
