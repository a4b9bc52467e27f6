import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { realDisk } from './disk';
import { withLock } from './lock';
import { manifest as manifestSchema, type Manifest } from './manifest';
import { CannotPublish } from './problem';
import { publishSite, rollBack } from './publish-site';
import { editionIn } from './testing/reader';
import { writeFiles, writeSmallSite } from './testing/small-site';

let root = '';
let to = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-publish-'));
  to = path.join(root, 'to');
  for (const edition of ['a', 'b', 'c', 'd']) await writeSmallSite(path.join(root, edition), edition);
});

afterEach(() => rm(root, { recursive: true }));

function publish(edition: string, keep = 5, verify = async (): Promise<void> => undefined) {
  return withLock(realDisk, to, () =>
    publishSite({ disk: realDisk, to, from: path.join(root, edition), keep, verify }),
  );
}

function back(keep = 5) {
  return withLock(realDisk, to, () => rollBack({ disk: realDisk, to, keep }));
}

const given = (): Promise<string> => editionIn(path.join(to, 'current/index.html'));
const names = async (): Promise<string[]> => (await readdir(path.join(to, 'releases'))).sort();

async function manifestOf(name: string): Promise<Manifest> {
  return manifestSchema.parse(JSON.parse(await readFile(path.join(to, 'releases', name, 'manifest.json'), 'utf8')));
}

test('a release is named after its number and content, and a single link makes it live', async () => {
  const first = await publish('a');
  expect(first).toMatchObject({ before: null, changed: true });
  expect(first.name).toMatch(/^0001-[0-9a-f]{12}$/);
  expect(await readlink(path.join(to, 'current'))).toBe(`releases/${first.name}/site`);
  const { files, kept, hash } = await manifestOf(first.name);
  expect(files.map(({ path: name }) => name)).toEqual(files.map(({ path: name }) => name).toSorted());
  expect(files).toContainEqual(expect.objectContaining({ path: 'articles/first/index.html' }));
  expect(kept).toEqual([]);
  expect(first.name.endsWith(hash.slice(0, 12))).toBe(true);
});

test('the same files have the same hash in every release', async () => {
  const here = await publish('a');
  await publish('b');
  const again = await publish('a');
  expect([again.name.slice(0, 4), again.name.slice(5)]).toEqual(['0003', here.name.slice(5)]);
});

test('a site that is already live is not published again', async () => {
  const { name } = await publish('a');
  expect(await publish('a')).toMatchObject({ name, changed: false });
  expect(await names()).toEqual([name]);
});

test('a release with a link in place of a file is reported as damaged', async () => {
  const { name } = await publish('a');
  await publish('b');
  const page = path.join(to, 'releases', name, 'site/index.html');
  await rm(page);
  await symlink(path.join(root, 'a/index.html'), page);
  await expect(back()).rejects.toThrow(
    `Release ${name} is damaged, so it cannot be restored:\n  index.html is neither a file nor a folder`,
  );
});

test('publishing the same files again replaces a damaged release', async () => {
  const { name } = await publish('a');
  await appendFile(path.join(to, 'current/index.html'), ' ');
  expect(await publish('a')).toMatchObject({ before: name, changed: true });
});

test('assets from an earlier release are kept as long as the release for which they were built', async () => {
  await publish('a', 2);
  await publish('b', 2);
  const third = await publish('c', 2);
  expect((await manifestOf(third.name)).kept).toHaveLength(4);
  const fourth = await publish('d', 2);
  const { kept } = await manifestOf(fourth.name);
  expect(await Promise.all(kept.map(({ path: name }) => editionIn(path.join(to, 'current', name))))).toEqual(
    expect.arrayContaining(['b', 'c']),
  );
  expect(kept).toHaveLength(4);
  expect(await names()).toHaveLength(2);
});

test('an earlier release’s search index is kept for search pages that are still open', async () => {
  const parts = { a: 'pagefind/fragment/en_1.pf_fragment', b: 'pagefind/fragment/en_2.pf_fragment' };
  for (const [edition, file] of Object.entries(parts)) await writeFiles(path.join(root, edition), { [file]: edition });
  await publish('a');
  const { name } = await publish('b');
  expect((await manifestOf(name)).kept.map(({ path: file }) => file)).toContain(parts.a);
  expect(await readFile(path.join(to, 'current', parts.a), 'utf8')).toBe('a');
});

test('a release that fails verification is not published, and leaves no files', async () => {
  const { name } = await publish('a');
  await expect(publish('b', 5, () => Promise.reject(new CannotPublish('no')))).rejects.toThrow('no');
  expect(await given()).toBe('a');
  expect(await names()).toEqual([name]);
  expect((await readdir(to)).sort()).toEqual(['current', 'releases']);
});

test('each rollback goes back one release, and a rollback after a publish restores the release that was live before the publish', async () => {
  for (const edition of ['a', 'b', 'c']) await publish(edition);
  await back();
  expect(await given()).toBe('b');
  await back();
  expect(await given()).toBe('a');
  await publish('d');
  await back();
  expect(await given()).toBe('a');
});

test('a rollback needs an intact earlier release', async () => {
  await expect(back()).rejects.toThrow('no release before');
  const { name } = await publish('a');
  await expect(back()).rejects.toThrow('no release before');
  await publish('b');
  await appendFile(path.join(to, 'releases', name, 'site/index.html'), ' ');
  await expect(back()).rejects.toThrow(
    `Release ${name} is damaged, so it cannot be restored:\n  index.html differs from the manifest`,
  );
  expect(await given()).toBe('b');
});

test('a folder named "current" is not replaced by a link', async () => {
  await mkdir(path.join(to, 'current'), { recursive: true });
  await expect(publish('a')).rejects.toThrow('is not a symbolic link');
});

test('a folder without a site is rejected', async () => {
  await mkdir(path.join(root, 'nothing'));
  await expect(publish('nothing')).rejects.toThrow('There is no site in');
  await expect(publish('nowhere')).rejects.toThrow('There is no site in');
});

test('a site cannot be published to a folder inside the site', async () => {
  to = path.join(root, 'a/published');
  await expect(publish('a')).rejects.toThrow('is inside the site');
});

test('a publish is rejected while another is running, but takes over a lock whose holder has ended', async () => {
  await expect(publish('a', 5, () => publish('b').then(() => undefined))).rejects.toThrow(`Process ${process.pid} on`);
  const locks = [
    // No process has this id: the maximum on Linux is 2^22.
    { pid: 2 ** 30, host: hostname(), started: '' },
    ...(existsSync('/proc/self/stat') ? [{ pid: process.pid, host: hostname(), started: '1' }] : []),
  ];
  for (const [turn, lock] of locks.entries()) {
    await writeFile(path.join(to, 'publishing.lock'), JSON.stringify(lock));
    await publish(['c', 'd'][turn] ?? '');
    expect(await given()).toBe(['c', 'd'][turn]);
  }
  await writeFile(path.join(to, 'publishing.lock'), JSON.stringify({ pid: 1, host: 'elsewhere.example', started: '' }));
  await expect(publish('d')).rejects.toThrow('Process 1 on elsewhere.example');
});
