import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentProblems } from '../../build/prepare';
import { publishCommand } from './command';
import { readOptions } from './options';
import { writeFiles, writeSmallSite } from '../../releases/testing/small-site';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-command-'));
  await writeSmallSite(path.join(root, 'out'), 'a');
});

afterEach(() => rm(root, { recursive: true }));

function run(...args: string[]): Promise<string> {
  return publishCommand(readOptions(args), { root, progress: { step: (_name, work) => work(() => undefined) } });
}

test('npm run publish publishes a built site from a folder, and restores the previous release with --rollback', async () => {
  await writeFiles(root, { 'content/redirects.yml': '- from: /old/\n  gone: Withdrawn.\n' });
  expect(await run('--to', 'to', '--from', 'out')).toMatch(/^Published: .*current now points to 0001-\w+\.$/m);
  expect(await run('--to', 'to', '--from', 'out')).toMatch(/^Nothing has changed: .* already points to 0001-\w+\.$/m);
  await writeFiles(path.join(root, 'out'), {
    'sitemap.xml': '<urlset><url><loc>http://localhost:4000/</loc></url></urlset>',
  });
  expect(await run('--to', 'to', '--from', 'out')).toContain('use http://localhost:4000. To publish for others');
  expect(await run('--to', 'to', '--rollback')).toMatch(/current now points to 0003-\w+, instead of 0002-/);
});

test('npm run publish lists the missing fields of newsroom.yml, but not with --rollback', async () => {
  await writeFiles(root, { 'content/newsroom.yml': '# Nothing is settled yet.\n' });
  expect(await run('--to', 'to', '--from', 'out')).toContain(`
Missing from content/newsroom.yml, so readers cannot see:
  name          what the publication is called
  tagline       a few words about the publication, next to its name
  description   what you publish
  licence       the licence of your text and graphics
  contact       how to contact you, including about errors
  owner         who owns the publication
  funding       who pays for the publication
  proposals     how to propose a claim to check
  rightOfReply  how people whose words you explain or check can reply`);
  const licence = {
    name: 'CC0 1.0 Universal',
    short: 'CC0',
    spdx: 'CC0-1.0',
    url: 'https://licence.example/',
    permits: 'use them',
  };
  const identity = { name: 'The Ledger', tagline: 'Of oats', description: 'It counts oats.', licence };
  const record = {
    ...identity,
    contact: 'desk@ledger.example',
    owner: 'A trust.',
    funding: 'Readers.',
    proposals: 'Write to us.',
  };
  await writeFiles(root, { 'content/newsroom.yml': JSON.stringify(record) });
  expect(await run('--to', 'to', '--from', 'out')).toMatch(
    /so readers cannot see:\n {2}rightOfReply {2}how people .*$/,
  );
  await writeFiles(root, { 'content/newsroom.yml': JSON.stringify({ ...record, rightOfReply: 'We print it.' }) });
  await writeSmallSite(path.join(root, 'out'), 'b');
  expect(await run('--to', 'to', '--from', 'out')).toMatch(/^Published: .*\.$/);
  await rm(path.join(root, 'content/newsroom.yml'));
  expect(await run('--to', 'to', '--rollback')).not.toContain('so readers cannot see');
});

test('npm run publish fails if the contact in newsroom.yml is not a valid email address', async () => {
  await writeFiles(root, { 'content/newsroom.yml': 'contact: desk@ledger\n' });
  await expect(run('--to', 'to', '--from', 'out')).rejects.toThrow('content/newsroom.yml:1:10');
});

test('npm run publish fails if the content has problems', async () => {
  await writeFiles(root, { 'content/topics.txt': 'unknown' });
  await expect(run('--to', 'to', '--from', 'out')).rejects.toThrow(ContentProblems);
});

test('npm run publish lists its exit codes in its help', async () => {
  expect(await run('--help')).toContain('Exit code 0');
});
