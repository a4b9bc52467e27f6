import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDocuments } from './make-documents';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

const css = '_next/static/chunks/a.css';
const page = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/${css}" data-precedence="next"/><script src="/_next/static/chunks/a.js" async=""></script></head><body><p class="a">Text</p></body></html>`;

/** An export with these files, given to the adapter as Next does. */
async function documentsOf(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(path.join(tmpdir(), 'documents-'));
  folders.push(root);
  const site = path.join(root, 'site');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
  const made = makeDocuments({
    root,
    files: Object.keys(files).map((name) => ({ path: name, file: path.join(site, name) })),
  });
  return { root, site, made };
}

const good = {
  'articles/x/index.html': page,
  'articles/x/index.txt': '1:"$Sreact.fragment"',
  'robots.txt': 'User-Agent: *',
  [css]: '.a{color:red}.b{top:0}',
  '_next/static/chunks/a.js': 'run()',
};

describe('the documents of an export', () => {
  it('stand alone, with their styles, and nothing that they do not need is shipped', async () => {
    const { site, made } = await documentsOf(good);
    await made;
    expect(await readFile(path.join(site, 'articles/x/index.html'), 'utf8')).toBe(
      '<!DOCTYPE html><html><head><style>.a{color:red}</style></head><body><p class="a">Text</p></body></html>',
    );
    expect((await readdir(site, { recursive: true })).sort()).toEqual([
      'articles',
      'articles/x',
      'articles/x/index.html',
      'robots.txt',
    ]);
  });

  it('keep a file of the framework to which a style refers', async () => {
    const font = '_next/static/media/a.woff2';
    const { site, made } = await documentsOf({ ...good, [css]: `.a{src:url(/${font})}`, [font]: 'font' });
    await made;
    expect(existsSync(path.join(site, font))).toBe(true);
  });

  it('leave a page of every section as it was exported, with its scripts, for comparison', async () => {
    const { root, made } = await documentsOf(good);
    await made;
    expect(await readFile(path.join(root, '.cache/untouched/articles/x/index.html'), 'utf8')).toBe(page);
    expect(existsSync(path.join(root, '.cache/untouched/_next/static/chunks/a.js'))).toBe(true);
  });

  it('are not made when something is unknown: every page and piece is named, and nothing is changed', async () => {
    const strange = page.replace('</body>', '<script>boot()</script></body>');
    const { site, made } = await documentsOf({ ...good, 'index.html': strange, 'x.rsc': '' });
    await expect(made).rejects.toThrow(
      /x\.rsc: no rule[^]*index\.html: no rule knows this: <script>boot\(\)<\/script>/,
    );
    expect(await readFile(path.join(site, 'articles/x/index.html'), 'utf8')).toBe(page);
  });
});
