import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../lib/cli/bench/project-copy';
import { articlePages, outFolder } from './site';

const canary = { slug: 'quetzal-canary-draft', title: 'The quetzal that nobody may hear yet' };

/** The hash of every file. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const named = files.map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll('\\', '/'));
  return new Map(
    named.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

function build(root: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], { cwd: root });
    let output = '';
    for (const stream of [running.stdout, running.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    running.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/** An article that is there already, under another name and title, as a draft. */
async function addDraft(root: string): Promise<void> {
  const [, slug] = /^\/articles\/(.+)\/$/.exec(articlePages()[0] ?? '') ?? [];
  const text = await readFile(path.join(root, `content/articles/${slug ?? ''}.mdx`), 'utf8');
  const draft = text
    .replace(/^status: .*\n/m, '')
    .replace(/^title: .*$/m, () => `title: ${canary.title}\nstatus: draft`);
  expect(draft).toContain('status: draft');
  await writeFile(path.join(root, `content/articles/${canary.slug}.mdx`), draft);
}

test('built again elsewhere from nothing, with a draft beside, the site is the same to the byte', async () => {
  test.setTimeout(1_200_000);
  const root = await copyProject('reproduced', []);
  try {
    await addDraft(root);
    const { code, output } = await build(root);
    expect(code, output).toBe(0);
    const built = hashes(path.join(root, 'out'));
    const differing = [...hashes(outFolder)].filter(([name, hash]) => built.get(name) !== hash).map(([name]) => name);
    if (differing.length > 0)
      await cp(path.join(root, 'out'), test.info().outputPath('built-again'), { recursive: true });
    expect(differing).toEqual([]);
    expect([...built.keys()]).toEqual([...hashes(outFolder).keys()]);
    for (const name of built.keys()) {
      const content = readFileSync(path.join(root, 'out', name), 'utf8');
      expect(name + content.includes(canary.slug) + content.includes(canary.title)).toBe(`${name}falsefalse`);
    }
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
});
