import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isCurrent, recordBuild, sourcesHash, type BuiltEdition } from './last-build';

const edition: BuiltEdition = { audience: 'readers', on: '2024-01-12' };
let root: string;

async function write(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'last-build-'));
  await write('content/articles/oats.mdx', 'Oats.');
  await write('lib/site.ts', 'export {};');
  await write('package-lock.json', '{}');
  await write('public/icon.svg', '<svg/>');
  await write('out/index.html', '<p>Oats.</p>');
  await write('hosting/nginx.conf', 'server {}');
  await recordBuild(root, edition, sourcesHash(root, edition));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const current = (of: BuiltEdition = edition): Promise<boolean> => isCurrent(root, of, sourcesHash(root, of));

describe('the last build', () => {
  it('is current if nothing has changed', async () => {
    expect(await current()).toBe(true);
  });

  it.each<[what: string, name: string, text: string]>([
    ['content changed', 'content/articles/oats.mdx', 'Rye.'],
    ['content was added', 'content/articles/rye.mdx', 'Oats.'],
    ['code changed', 'lib/site.ts', 'export const a = 1;'],
    ['a route was added', 'app/page.tsx', 'export {};'],
    ['a component was added', 'components/oats.tsx', 'export {};'],
    ['a setting of Next changed', 'next.config.mjs', 'export default {};'],
    ['a setting of TypeScript changed', 'tsconfig.json', '{}'],
    ['packages changed', 'package-lock.json', '{"a":1}'],
    ['other packages were installed', 'node_modules/.package-lock.json', '{"a":1}'],
    ['environment variables were added', '.env', 'A=1'],
    ['local environment variables were added', '.env.local', 'A=1'],
    ['environment variables of production were added', '.env.production', 'A=1'],
    ['local environment variables of production were added', '.env.production.local', 'A=1'],
    ['a public file changed', 'public/icon.svg', '<svg></svg>'],
    ['a page that it built changed', 'out/index.html', '<p>Changed.</p>'],
    ['a file was added to the output folder', 'out/more.html', '<p>More.</p>'],
    ['the configuration of a server changed', 'hosting/nginx.conf', ''],
  ])('is not current if %s', async (_, name, text) => {
    await write(name, text);
    expect(await current()).toBe(false);
  });

  it('is not current if content moved to a different file', async () => {
    await rm(path.join(root, 'content/articles/oats.mdx'));
    await write('content/articles/oat.mdx', 'Oats.');
    expect(await current()).toBe(false);
  });

  it('is not current if a page was written again with the same number of bytes', async () => {
    await write('out/index.html', '<p>Oafs.</p>');
    await utimes(path.join(root, 'out/index.html'), 1, 1);
    expect(await current()).toBe(false);
  });

  it('is not current if a page is missing', async () => {
    await rm(path.join(root, 'out/index.html'));
    expect(await current()).toBe(false);
  });

  it('is not current with a different version of Node', async () => {
    vi.spyOn(process, 'version', 'get').mockReturnValue('v99.0.0');
    expect(await current()).toBe(false);
  });

  it('is not current on a different day, at a different address or for a different audience', async () => {
    expect(await current({ ...edition, on: '2024-01-13' })).toBe(false);
    expect(await current({ ...edition, audience: 'preview' })).toBe(false);
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    expect(await current()).toBe(false);
  });

  it('is not current if a link leads to a different place, and a link may lead to a folder', async () => {
    await symlink('articles', path.join(root, 'content/pieces'));
    await recordBuild(root, edition, sourcesHash(root, edition));
    expect(await current()).toBe(true);
    await rm(path.join(root, 'content/pieces'));
    await symlink('nothing', path.join(root, 'content/pieces'));
    expect(await current()).toBe(false);
  });

  it('is not current if content changed in a folder to which “content” links', async () => {
    await rename(path.join(root, 'content'), path.join(root, 'elsewhere'));
    await symlink('elsewhere', path.join(root, 'content'));
    await recordBuild(root, edition, sourcesHash(root, edition));
    expect(await current()).toBe(true);
    await write('elsewhere/articles/oats.mdx', 'Rye.');
    expect(await current()).toBe(false);
  });

  it('is not current if a file changed to which “.env” links', async () => {
    await write('settings', 'A=1');
    await symlink('settings', path.join(root, '.env'));
    await recordBuild(root, edition, sourcesHash(root, edition));
    await write('settings', 'A=2');
    expect(await current()).toBe(false);
  });

  it('is current if only tests, or files that a build generates, have changed', async () => {
    await write('lib/site.test.ts', 'test();');
    await write('public/islands/page.js', '1');
    await write('public/fonts/serif.woff2', '1');
    expect(await current()).toBe(true);
  });
});
