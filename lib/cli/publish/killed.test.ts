import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realDisk } from './disk';
import { withLock } from './lock';
import { placesIn } from './places';
import { publishSite, rollBack } from './publish-site';
import { assertIntact, currentRelease, listReleases } from './releases';
import { editionIn, Reader } from './testing/reader';
import { writeSmallSite } from './testing/small-site';

let root = '';
let child = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-killed-'));
  child = path.join(root, 'child.cjs');
  const entry = path.join(import.meta.dirname, 'testing/killed-publish.ts');
  await build({ entryPoints: [entry], outfile: child, bundle: true, platform: 'node', logLevel: 'silent' });
  for (const edition of ['old', 'a', 'b']) await writeSmallSite(path.join(root, edition), edition);
  for (const edition of ['old', 'a']) await publish(path.join(root, 'start'), edition);
}, 60_000);

afterAll(() => rm(root, { recursive: true }));

function publish(to: string, edition: string) {
  return withLock(realDisk, to, () =>
    publishSite({ disk: realDisk, to, from: path.join(root, edition), keep: 2, verify: async () => undefined }),
  );
}

interface Killed {
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

function run(args: readonly string[], killAfter?: number): Promise<Killed> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    running.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    if (killAfter !== undefined) setTimeout(() => running.kill('SIGKILL'), killAfter);
    running.once('error', reject).once('close', (_code, signal) => resolve({ signal, output }));
  });
}

/** A folder in which edition a is given out, and the old one is behind it. */
async function freshFolder(): Promise<string> {
  const to = await mkdtemp(path.join(root, 'to-'));
  await cp(path.join(root, 'start'), to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/** Runs the child on a fresh folder while a reader reads there; then looks at what is left, and publishes again. */
async function trial(args: readonly string[], killAfter?: number) {
  const to = await freshFolder();
  const { current } = placesIn(to);
  const reader = new Reader(current);
  const reading = reader.read();
  const { signal, output } = await run(['--to', to, ...args], killAfter);
  reader.stop();
  await reading;
  await reader.readOnce();
  const releases = await listReleases(to);
  const given = await currentRelease(to, releases);
  if (given === null) throw new Error('Nothing is given out.');
  await assertIntact(given);
  const edition = await editionIn(path.join(current, 'index.html'));

  // Whatever was left does not stand in the way of the next.
  await publish(to, 'b');
  await reader.readOnce();
  const rest = (await readdir(to)).sort();
  const names = await readdir(placesIn(to).releases);
  await rm(to, { recursive: true });
  return { killed: signal === 'SIGKILL', output, edition, rest, kept: names.length, reader };
}

async function killEverywhere(args: readonly string[], after: string) {
  const whole = await trial(args);
  expect(whole).toMatchObject({ killed: false, edition: after });
  const changes = Number(whole.output);
  expect(changes).toBeGreaterThan(20);
  const editions = new Set<string>();
  let pages = 0;
  for (let change = 1; change <= changes; change += 1) {
    for (const moment of [[], ['--within']]) {
      const { reader, ...found } = await trial([...args, '--kill', String(change), ...moment]);
      expect(reader.mixtures, `killed at change ${change} ${moment.join('')}`).toEqual([]);
      expect(found.killed).toBe(true);
      expect(found.rest).toEqual(['current', 'releases']);
      expect(found.kept).toBeLessThanOrEqual(2);
      editions.add(found.edition);
      pages += reader.pages;
    }
  }
  return { kills: changes * 2, pages, editions: [...editions].sort() };
}

test('killed at any change, a publishing leaves the old or the new site', { timeout: 600_000 }, async () => {
  const { kills, pages, editions } = await killEverywhere(['--from', path.join(root, 'b')], 'b');
  expect(editions).toEqual(['a', 'b']);
  console.log(`Publishing: ${kills} kills, ${pages} pages read, 0 mixtures.`);
});

test('killed at any change, a rollback leaves the old or the new site', { timeout: 600_000 }, async () => {
  const { kills, pages, editions } = await killEverywhere([], 'old');
  expect(editions).toEqual(['a', 'old']);
  console.log(`Rollback: ${kills} kills, ${pages} pages read, 0 mixtures.`);
});

test('killed by the clock, a publishing leaves the old or the new site', { timeout: 600_000 }, async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const { edition, reader } = await trial(['--from', path.join(root, 'b')], 60 + turn * 7);
    expect(reader.mixtures).toEqual([]);
    expect(['a', 'b']).toContain(edition);
  }
});

test('a reader of the page before still gets its assets, through a publishing and a rollback', async () => {
  const to = await freshFolder();
  const { current } = placesIn(to);
  const before = new Reader(current);
  await publish(to, 'b');
  await before.readOnce();
  const assets = await Promise.all(
    ['_next/static/chunks', 'islands'].map((folder) => readdir(path.join(current, folder))),
  );
  // Of the old one, of a, of b.
  expect(assets.map((names) => names.length)).toEqual([3, 3]);
  await withLock(realDisk, to, () => rollBack({ disk: realDisk, to, keep: 2 }));
  expect(await editionIn(path.join(current, 'index.html'))).toBe('a');
  expect((await readdir(path.join(current, 'islands'))).length).toBeGreaterThanOrEqual(2);
  expect(before.mixtures).toEqual([]);
});
