import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { canaries, newsroomWithCanaries, type Canary } from '../lib/check/testdata/canary';
import { baseNewsroom } from '../lib/check/testdata/newsroom';
import { copyProject } from '../lib/bench/measure/project-copy';
import { runCommand } from './run-command';
import { filesIn } from './site';

const today = '2026-11-29';

/** Replaces the content of a copy of the project with the base newsroom and these canaries: unpublished entries with unique words. */
async function writeNewsroom(root: string, among: readonly Canary[]): Promise<void> {
  const base = new Map((await baseNewsroom()).map((file) => [file.path, file.text]));
  await rm(path.join(root, 'content'), { recursive: true });
  for (const [name, text] of newsroomWithCanaries(base, among)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
}

async function build(root: string, ...args: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(root, 'build', '--date', today, ...args);
  expect(code, output).toBe(0);
}

/** The bytes of a file and, if it is compressed, its decompressed contents. */
function contentsOf(name: string, bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1').toLowerCase();
  if (raw.startsWith('pk\x03\x04'))
    return [raw, ...Object.entries(unzipSync(bytes)).flatMap(([inner, content]) => contentsOf(inner, content))];
  if (raw.startsWith('\x1f\x8b')) return [raw, ...contentsOf(name.replace(/\.gz$/, ''), gunzipSync(bytes))];
  if (name.endsWith('.br')) return [raw, ...contentsOf(name.replace(/\.br$/, ''), brotliDecompressSync(bytes))];
  return [raw];
}

/**
 * Searches the files of a folder for words. Returns the number of files searched and, for each word that was found, a file that contains
 * it.
 */
function search(folder: string, words: readonly string[]): { found: Map<string, string>; files: number } {
  const found = new Map<string, string>();
  const names = filesIn(folder);
  for (const name of names) {
    const contents = [name.toLowerCase(), ...contentsOf(name, readFileSync(path.join(folder, name)))];
    for (const word of words) if (contents.some((content) => content.includes(word))) found.set(word, name);
  }
  return { found, files: names.length };
}

function hashes(folder: string): Record<string, string> {
  const hashOf = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((name) => [name, hashOf(name)]));
}

test('a draft and a scheduled explainer, with everything that only they use, change no byte of the site', async () => {
  test.setTimeout(900_000);
  const words = canaries.flatMap((one) => [...one.words, ...one.pageWords, ...one.numbers]);
  const root = await copyProject('held-back', ['fonts']);
  try {
    await writeNewsroom(root, []);
    await build(root);
    await cp(path.join(root, 'out'), path.join(root, 'without'), { recursive: true });
    await writeNewsroom(root, canaries);
    await build(root);
    const { found, files } = search(path.join(root, 'out'), [...words, 'qzheron', 'qztern']);
    expect([...found]).toEqual([]);
    expect(hashes(path.join(root, 'out'))).toEqual(hashes(path.join(root, 'without')));

    // A preview contains each of these words, which shows that the search can find them.
    await build(root, '--preview');
    const preview = search(path.join(root, 'out-preview'), words);
    expect(words.filter((word) => !preview.found.has(word))).toEqual([]);
    console.log(
      `Searched ${files} files on the site for ${words.length} words; the preview has ${preview.files} files.`,
    );
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
});
