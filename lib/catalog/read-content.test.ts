import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseContent } from './parse-content';
import { readContent } from './read-content';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
  await mkdir(path.join(root, 'content/b/.hidden'), { recursive: true });
  await writeFile(path.join(root, 'content/b/two.yml'), '\uFEFFtwo');
  await writeFile(path.join(root, 'content/a.yml'), new Uint8Array([0x61, 0xe9, 0x62]));
  await writeFile(path.join(root, 'content/README.md'), 'not content');
  await writeFile(path.join(root, 'content/.DS_Store'), 'not content');
  await writeFile(path.join(root, 'content/b/.hidden/c.yml'), 'not content');
  await symlink(path.join(root, 'content/a.yml'), path.join(root, 'content/b/link.yml'));
  await mkdir(path.join(root, 'public/fonts'), { recursive: true });
  await writeFile(path.join(root, 'public/fonts/made.woff2'), 'written by the build');
  await writeFile(path.join(root, 'public/.htaccess'), 'Options');
  await symlink('/etc/passwd', path.join(root, 'public/passwd.txt'));
});

afterAll(() => rm(root, { recursive: true }));

describe('readContent', () => {
  it('reads files in the order of their paths, and skips hidden ones', async () => {
    const files = await readContent(root);
    expect(files.map(({ path: name, text }) => [name, text])).toEqual([
      ['content/a.yml', 'a\uFFFDb'],
      ['content/b/link.yml', ''],
      ['content/b/two.yml', 'two'],
      ['public/.htaccess', 'Options'],
      ['public/passwd.txt', ''],
    ]);
  });

  it.each(['.', './', 'x/..'])('returns the same paths if "%s" is appended to the root path', async (suffix) => {
    const names = async (from: string) => (await readContent(from)).map(({ path: name }) => name);
    expect(await names(`${root}/${suffix}`)).toEqual(await names(root));
    const relative = path.relative(process.cwd(), root);
    expect(await names(relative)).toEqual(await names(root));
  });

  it('does not follow a symbolic link, which the check then reports', async () => {
    const { problems } = parseContent(await readContent(root));
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'content/b/link.yml', message: 'This is a symbolic link.' }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'public/passwd.txt', message: 'This is a symbolic link.' }),
    );
  });
});
