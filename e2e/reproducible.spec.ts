import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../lib/bench/measure/project-copy';
import { articlePages, filesIn, outFolder } from './site';
import { runCommand } from './run-command';

const canary = { slug: 'quetzal-canary-draft', title: 'The quetzal that nobody may hear yet' };

/** The hash of every file. */
function hashes(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Adds a draft: a copy of an existing article with a different name and title. */
async function addDraft(root: string): Promise<void> {
  const [, slug] = /^\/articles\/(.+)\/$/.exec(articlePages()[0] ?? '') ?? [];
  const text = await readFile(path.join(root, `content/articles/${slug ?? ''}.mdx`), 'utf8');
  const draft = text
    .replace(/^status: .*\n/m, '')
    .replace(/^title: .*$/m, () => `title: ${canary.title}\nstatus: draft`)
    // The recorded corrections belong to the original explainer, so the copy must not refer to them.
    .replace(/<\/?Corrected\b[^>]*>/g, '');
  expect(draft).toContain('status: draft');
  await writeFile(path.join(root, `content/articles/${canary.slug}.mdx`), draft);
}

/** Changes the text of an article and the description of a person. Returns a function that reverts both changes. */
async function changeContent(root: string): Promise<() => Promise<void>> {
  const [, slug] = /^\/articles\/(.+)\/$/.exec(articlePages()[0] ?? '') ?? [];
  const changes = [
    [`content/articles/${slug ?? ''}.mdx`, (text: string) => `${text}\nThe record says no more of it.\n`],
    ['content/people.yml', (text: string) => text.replace(/^( +description: .*)$/m, '$1, as we know')],
  ] as const;
  const before = await Promise.all(changes.map(([name]) => readFile(path.join(root, name), 'utf8')));
  for (const [index, [name, change]] of changes.entries()) {
    const text = before[index] ?? '';
    expect(change(text)).not.toBe(text);
    await writeFile(path.join(root, name), change(text));
  }
  return async () => {
    for (const [index, [name]] of changes.entries()) await writeFile(path.join(root, name), before[index] ?? '');
  };
}

test('builds in different folders are identical, byte for byte, even if one has a draft and follows a build of other content', async () => {
  test.setTimeout(1_200_000);
  const root = await copyProject('reproduced', []);
  try {
    await addDraft(root);
    const restoreContent = await changeContent(root);
    const first = await runCommand(root, 'build');
    expect(first.code, first.output).toBe(0);
    const hasSecondText = (site: string): boolean =>
      readFileSync(path.join(root, site, articlePages()[0] ?? '', 'index.html'), 'utf8').includes('says no more');
    expect(hasSecondText('out')).toBe(true);
    // This is the first release. The content has a draft, which must appear in no file of the site.
    const earlier = await runCommand(root, 'publish', '--to', 'published', '--from', 'out');
    expect(earlier.code, earlier.output).toBe(0);
    await restoreContent();
    const { code, output } = await runCommand(root, 'build');
    expect(code, output).toBe(0);
    const built = hashes(path.join(root, 'out'));
    const again = await runCommand(root, 'build');
    expect([again.code, again.output]).toEqual([0, 'Nothing has changed since out/ was built.\n']);
    const forced = await runCommand(root, 'build', '--force');
    expect([forced.code, forced.output]).toEqual([0, expect.stringMatching(/^Built: /m)]);
    const differing = [...hashes(outFolder)].filter(([name, hash]) => built.get(name) !== hash).map(([name]) => name);
    if (differing.length > 0)
      await cp(path.join(root, 'out'), test.info().outputPath('built-again'), { recursive: true });
    expect(differing).toEqual([]);
    expect([...built.keys()]).toEqual([...hashes(outFolder).keys()]);
    for (const name of built.keys()) {
      const content = readFileSync(path.join(root, 'out', name), 'utf8');
      expect(name + content.includes(canary.slug) + content.includes(canary.title)).toBe(`${name}falsefalse`);
    }
    const second = await runCommand(root, 'publish', '--to', 'published', '--from', 'out');
    expect(second.output).toMatch(/^Published: .*current now points to 0002-\w+, instead of 0001-/m);
    expect(hasSecondText('published/current')).toBe(false);
    const back = await runCommand(root, 'publish', '--to', 'published', '--rollback');
    expect(back.output).toMatch(/^Published: .*current now points to 0003-\w+, instead of 0002-/m);
    expect(hasSecondText('published/current')).toBe(true);
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
});
