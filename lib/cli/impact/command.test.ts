import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvHash } from '../../catalog/parse-csv';
import { impact } from '../../impact/impact';
import { impactCommand } from './command';
import { gitIn } from '../../system/testing/git-in';

const base = path.resolve(import.meta.dirname, '../../check/testdata/base');
const series = 'content/series/fjord-office/oats';
let root = '';

const git = (...args: string[]): void => gitIn(root, ...args);

async function writeValue(value: string): Promise<void> {
  const text = (await readFile(path.join(root, `${series}.csv`), 'utf8')).replace(
    /Arvenia,2019,[\d.]+/,
    `Arvenia,2019,${value}`,
  );
  await writeFile(path.join(root, `${series}.csv`), text);
  const metadata = await readFile(path.join(root, `${series}.yml`), 'utf8');
  await writeFile(path.join(root, `${series}.yml`), metadata.replace(/sha256: .*/, `sha256: ${csvHash(text)}`));
}

async function keysOf(...args: string[]): Promise<string[]> {
  const { output } = await impactCommand([...args, '--format', 'json'], root);
  return impact.parse(JSON.parse(output)).statistics.map(({ key }) => key);
}

const moved = ['oats/arvenia-rise', 'oats/arvenia@2019'];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-impact-'));
  await cp(base, root, { recursive: true });
  await writeFile(path.join(root, 'content/README.md'), 'For editors.');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Base');
});

afterAll(() => rm(root, { recursive: true }));

describe.sequential('npm run impact', () => {
  it('reports nothing if nothing changed', async () => {
    const { code, output } = await impactCommand([], root);
    expect(output).toMatch(/^The working tree, compared with HEAD \([0-9a-f]{7}\)\n\nNo statistic/);
    expect(code).toBe(0);
  });

  it('compares the working tree with the last commit, without changing the working tree', async () => {
    await writeValue('19.5');
    expect(await keysOf()).toEqual(moved);
    expect((await impactCommand([], root)).code).toBe(1);
    expect(await readFile(path.join(root, `${series}.csv`), 'utf8')).toContain('Arvenia,2019,19.5');
  });

  it('compares two commits, and ignores the working tree', async () => {
    git('commit', '--quiet', '--all', '--message=Move');
    expect(await keysOf('--base', 'HEAD~1', '--head', 'main')).toEqual(moved);
    await writeValue('20.5');
    expect(await keysOf('--base', 'HEAD~1', '--head', 'main')).toEqual(moved);
    expect(await keysOf('--base', 'HEAD~1')).toEqual([]);
    expect(await keysOf()).toEqual(moved);
  });

  it('reports a symbolic link in a commit as a problem', async () => {
    await symlink('/etc/hostname', path.join(root, 'content/figures/oats/link.yml'));
    git('add', '.');
    git('commit', '--quiet', '--message=Link');
    const { output } = await impactCommand(['--head', 'HEAD'], root);
    expect(output).toContain('error[file/unknown] content/figures/oats/link.yml');
    await rm(path.join(root, 'content/figures/oats/link.yml'));
  });

  it('writes one self-contained HTML file', async () => {
    await writeValue('17.5');
    const { code, output } = await impactCommand(['--format', 'html', '--out', 'impact.html'], root);
    expect([code, output.split('\n')[0]]).toEqual([1, 'Wrote impact.html.']);
    const html = await readFile(path.join(root, 'impact.html'), 'utf8');
    expect(html).not.toMatch(/<script|<link|<img|@import|url\((?!'?data:)/);
    expect(html.match(/<svg /g)).toHaveLength(4);
    expect(html).toContain('<mark>6.5 percentage points</mark>');
  });

  it('reports the old address of a renamed figure as dropped, and suggests a redirect', async () => {
    const figures = path.join(root, 'content/figures/oats');
    await rename(path.join(figures, 'bars.yml'), path.join(figures, 'columns.yml'));
    const { code, output } = await impactCommand([], root);
    expect(output).toContain('error[url/dropped] content/figures/oats/bars.yml');
    expect(output).toContain('to: /figures/oats/columns/');
    expect(code).toBe(1);
  });

  it.each([
    [['--base', 'nowhere'], 'git has no revision "nowhere".'],
    [['--base=--all'], 'git has no revision "--all".'],
    [['--format', 'pdf'], 'There is no format "pdf".'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('rejects the arguments %j', async (args, words) => {
    const { code, output } = await impactCommand(args, root);
    expect(output).toContain(words);
    expect(code).toBe(2);
  });

  it('fails outside a git repository, and in a folder without content', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'plumbline-no-git-'));
    const outside = await impactCommand(['--root', other], root);
    expect(outside).toEqual({ code: 2, output: expect.stringContaining(`${other} is not in a git repository`) });
    const without = await impactCommand(['--root', 'content'], root);
    expect(without).toEqual({ code: 2, output: expect.stringContaining('has no folder content/.') });
    await rm(other, { recursive: true });
  });
});
