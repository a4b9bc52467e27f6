import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { redirectsFile } from '../lib/domain/redirect';
import { embeds, outFolder } from './site';

const place = (name: string): string => path.resolve(import.meta.dirname, '../content', name);
const contentFile = (name: string): string => (existsSync(place(name)) ? readFileSync(place(name), 'utf8') : '');

test.skip(!existsSync(place('published.txt')), 'This newsroom has not published anything yet.');

test('every address that was ever published still exists, or redirects.yml explains why its file is gone', () => {
  const lines = contentFile('published.txt')
    .split('\n')
    .filter((line) => line.startsWith('/'));
  const addresses = lines.map((line) => line.split(' ')[0] ?? line);
  expect(addresses.length).toBeGreaterThan(embeds().length);
  const redirects = redirectsFile.parse(parse(contentFile('redirects.yml')) ?? []);
  // An entry for a page also covers the files published with the page. The page itself must still exist and explain what happened.
  const isWithdrawnFile = (address: string): boolean =>
    !address.endsWith('/') &&
    redirects.some(({ from }) => {
      const ownPage = address.replace(/^\/(?:embed|oembed|api\/v1)(?=\/)/, '').replace(/\.json$/, '/');
      return from === address || (from.endsWith('/') && ownPage.startsWith(from));
    });
  const lost = addresses.filter((address) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    return !existsSync(path.join(outFolder, file)) && !isWithdrawnFile(address);
  });
  expect(lost).toEqual([]);
});
