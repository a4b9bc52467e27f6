import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { outFolder } from './site';

test('every address that was ever published leads to something', () => {
  const list = readFileSync(path.resolve(import.meta.dirname, '../content/published.txt'), 'utf8');
  const lines = list.split('\n').filter((line) => line.startsWith('/'));
  const addresses = lines.map((line) => line.split(' ')[0] ?? line);
  expect(addresses.length).toBeGreaterThan(1000);
  const lost = addresses.filter((address) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    return !existsSync(path.join(outFolder, file));
  });
  expect(lost).toEqual([]);
});
