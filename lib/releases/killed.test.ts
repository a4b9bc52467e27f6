import { spawn } from 'node:child_process';
import { copyFile, cp, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFull } from '../domain/testdata/tries';
import { realDisk, type Disk } from './disk';
import { withLock } from './lock';
import { placesIn } from './places';
import { publishSite, rollBack } from './publish-site';
import { assertIntact, currentRelease, listReleases } from './releases';
import { CrashingDisk, type Moment } from './testing/crashing-disk';
import { publishOrRollBack } from './testing/crashing-work';
import { editionIn, Reader } from './testing/reader';
import { writeSmallSite } from './testing/small-site';

// Most of these tests stop an asynchronous function forever at a change to the disk, instead of killing a process. The test “a killed
// process leaves the same files” shows that both leave the same files.

let root = '';

/** No process has this id: the maximum on Linux is 4,194,304. */
const nobody = 4_194_305;
const moments = ['within', 'after'] as const;
/** The tests stop at every change in `npm run test:full`, and otherwise at every fourth change. */
const stride = isFull ? 1 : 4;

/** A disk that does not wait until bytes are on the disk, because data that a process has written survives the process. */
const quickDisk: Disk = { ...realDisk, copy: copyFile, write: writeFile };

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-killed-'));
  for (const edition of ['old', 'a', 'b']) await writeSmallSite(path.join(root, edition), edition);
  for (const edition of ['old', 'a']) await publish(path.join(root, 'start'), edition);
});

afterAll(() => rm(root, { recursive: true }));

function publish(to: string, edition: string) {
  return withLock(quickDisk, to, () =>
    publishSite({ disk: quickDisk, to, from: path.join(root, edition), keep: 2, verify: async () => undefined }),
  );
}

/** A publishing folder in which the site named `a` is live, and the site named `old` is the previous release. */
async function freshFolder(): Promise<string> {
  const to = await mkdtemp(path.join(root, 'to-'));
  await cp(path.join(root, 'start'), to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/**
 * Publishes or rolls back, and stops forever at the given change.
 *
 * @returns null if it stopped; the number of changes if it finished
 */
function crashAt(to: string, from: string | null, at: number, moment: Moment): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const die = () => {
      resolve(null);
      // A killed process does nothing more, and neither does a function that awaits this promise.
      return new Promise<never>(() => undefined);
    };
    const disk = new CrashingDisk(quickDisk, { at, moment, die });
    publishOrRollBack(disk, to, from, nobody).then(() => resolve(disk.changes), reject);
  });
}

/** Stops a publish or a rollback in a fresh folder at a disk change, inspects the files that are left behind, and publishes again. */
async function trial(from: string | null, at: number, moment: Moment) {
  const to = await freshFolder();
  const { current } = placesIn(to);
  const reader = new Reader(current);
  const finish = await reader.open();
  const changes = await crashAt(to, from, at, moment);
  await finish();
  await reader.readOnce();
  const releases = await listReleases(to);
  const given = await currentRelease(to, releases);
  if (given === null) throw new Error('There is no live release.');
  await assertIntact(given);
  const edition = await editionIn(path.join(current, 'index.html'));

  // The leftovers do not prevent the next publish.
  await publish(to, 'b');
  await reader.readOnce();
  const rest = (await readdir(to)).sort();
  const names = await readdir(placesIn(to).releases);
  await rm(to, { recursive: true });
  return { changes, edition, rest, kept: names.length, mixtures: reader.mixtures };
}

/**
 * Publishes or rolls back completely. After each change, a reader opens pages; the reader loads their assets after the next change.
 *
 * @returns the number of changes
 */
async function readDuringChanges(from: string | null): Promise<number> {
  const to = await freshFolder();
  const reader = new Reader(placesIn(to).current);
  let finish = await reader.open();
  const disk = new CrashingDisk(quickDisk, null, async () => {
    await finish();
    await reader.readOnce();
    finish = await reader.open();
  });
  await publishOrRollBack(disk, to, from);
  await finish();
  expect(reader.mixtures).toEqual([]);
  expect(reader.pages).toBeGreaterThan(disk.changes);
  await rm(to, { recursive: true });
  return disk.changes;
}

async function crashAtEachChange(from: string | null, after: string): Promise<string[]> {
  const changes = await readDuringChanges(from);
  expect(changes).toBeGreaterThan(20);
  expect(await trial(from, 0, 'after')).toMatchObject({ changes, edition: after, mixtures: [] });
  const editions = new Set<string>();
  for (let at = 1; at <= changes; at += stride) {
    for (const moment of moments) {
      const { edition, kept, ...found } = await trial(from, at, moment);
      expect(found, `killed at change ${at}, ${moment}`).toEqual({
        changes: null,
        mixtures: [],
        rest: ['current', 'releases'],
      });
      expect(kept).toBeLessThanOrEqual(2);
      editions.add(edition);
    }
  }
  return [...editions].sort();
}

test('a publish killed at any change leaves the old or the new site', { timeout: 600_000 }, async () => {
  expect(await crashAtEachChange(path.join(root, 'b'), 'b')).toEqual(['a', 'b']);
});

test('a rollback killed at any change leaves the old or the new site', { timeout: 600_000 }, async () => {
  expect(await crashAtEachChange(null, 'old')).toEqual(['a', 'old']);
});

/** Returns the path and content of every file in a folder, with the process id in them replaced by `PID`. */
async function filesLeftIn(folder: string, pid: number): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = items.map(async (item) => {
    const place = path.join(item.parentPath, item.name);
    const content = item.isSymbolicLink() ? readlink(place) : item.isFile() ? readFile(place, 'utf8') : '';
    const text = `${path.relative(folder, place)}: ${await content}`.replace(/"started":"\d*"/, '"started":""');
    // The digits of a hash may contain those of the process id.
    return text.replaceAll(new RegExp(`(?<![\\da-f])${pid}(?![\\da-f])`, 'g'), 'PID');
  });
  return (await Promise.all(lines)).sort();
}

test('a killed process leaves the same files as a function that stops forever, and the next publish succeeds', async () => {
  const child = path.join(root, 'child.cjs');
  const entry = path.join(import.meta.dirname, 'testing/killed-publish.ts');
  await build({ entryPoints: [entry], outfile: child, bundle: true, platform: 'node', logLevel: 'silent' });
  const from = path.join(root, 'b');
  const whole = await crashAt(await freshFolder(), from, 0, 'after');
  for (const [at, moment] of [
    [3, 'after'],
    [Math.round((whole ?? 0) / 2), 'within'],
    [whole ?? 0, 'within'],
  ] as const) {
    const [killed, died] = [await freshFolder(), await freshFolder()];
    const args = ['--to', killed, '--from', from, '--kill', String(at), ...(moment === 'within' ? ['--within'] : [])];
    const reader = new Reader(placesIn(killed).current);
    const reading = reader.read();
    const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
      running.once('error', reject).once('close', (_code, by) => resolve(by));
    });
    reader.stop();
    await reading;
    expect(signal).toBe('SIGKILL');
    expect(await crashAt(died, from, at, moment)).toBeNull();
    expect(await filesLeftIn(killed, running.pid ?? 0)).toEqual(await filesLeftIn(died, nobody));

    await publish(killed, 'b');
    await reader.readOnce();
    expect(reader.mixtures, `killed at change ${at}`).toEqual([]);
    expect(await editionIn(path.join(placesIn(killed).current, 'index.html'))).toBe('b');
  }
});

test('a publish and a rollback keep the assets of earlier versions, for pages that are still open', async () => {
  const to = await freshFolder();
  const { current } = placesIn(to);
  const before = new Reader(current);
  await publish(to, 'b');
  await before.readOnce();
  const assets = await Promise.all(
    ['_next/static/chunks', 'islands'].map((folder) => readdir(path.join(current, folder))),
  );
  // One asset from each version of the site: old, a and b.
  expect(assets.map((names) => names.length)).toEqual([3, 3]);
  await withLock(realDisk, to, () => rollBack({ disk: realDisk, to, keep: 2 }));
  expect(await editionIn(path.join(current, 'index.html'))).toBe('a');
  expect((await readdir(path.join(current, 'islands'))).length).toBeGreaterThanOrEqual(2);
  expect(before.mixtures).toEqual([]);
});
