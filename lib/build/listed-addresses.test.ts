import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkListed, listAddresses, NotBuilt } from './listed-addresses';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-listed-'));
});
afterEach(() => rm(root, { recursive: true }));

async function siteWith(files: readonly string[], listed: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(root, 'site', file)), { recursive: true });
    await writeFile(path.join(root, 'site', file), 'x');
  }
  await mkdir(path.join(root, '.plumbline/views'), { recursive: true });
  for (const [name, text] of listAddresses(new Map(), new Set(listed)))
    await writeFile(path.join(root, '.plumbline/views', name), text);
}

it('checkListed accepts a site that has a file for each listed address', async () => {
  await siteWith(['index.html', 'topics/oats/index.html', 'feed.xml'], ['/', '/topics/oats/', '/feed.xml']);
  await expect(checkListed(root, path.join(root, 'site'))).resolves.toBeUndefined();
});

it('checkListed names every listed address without a file, and says what to do', async () => {
  await siteWith(['index.html'], ['/', '/podcasts/', '/podcasts/oats/audio.json']);
  await expect(checkListed(root, path.join(root, 'site'))).rejects.toThrow(
    new NotBuilt(['/podcasts/', '/podcasts/oats/audio.json']),
  );
  expect(new NotBuilt(['/podcasts/']).message).toContain('Add the route in app/');
});
