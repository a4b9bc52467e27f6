import { expect, test } from 'vitest';
import { placeFrom, wrongOrigin } from './origin';

test.each([
  [undefined, 'http://localhost:4000', ''],
  ['https://example.org', 'https://example.org', ''],
  ['https://example.org/', 'https://example.org', ''],
  ['http://localhost:4000', 'http://localhost:4000', ''],
  ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example', ''],
  ['https://example.org/data/', 'https://example.org', '/data'],
  ['https://example.org/data', 'https://example.org', '/data'],
  ['https://example.org:8443/~desk/data_2.0', 'https://example.org:8443', '/~desk/data_2.0'],
])('SITE_ORIGIN can be %s', (set, origin, path) => {
  expect(wrongOrigin(set)).toBeNull();
  expect(placeFrom(set)).toEqual({ origin, path });
});

test.each([
  ['https://example.org:443', 'Set it to https://example.org.'],
  ['https://Example.org', 'Set it to https://example.org.'],
  ['https://me:secret@example.org', 'Set it to https://example.org.'],
  ['https://example.org?x=1', 'Set it to https://example.org.'],
  ['https://example.org/data/?x=1', 'Set it to https://example.org/data.'],
  ['https://example.org/data/#top', 'Set it to https://example.org/data.'],
  ['https://example.org/a/../data', 'Set it to https://example.org/data.'],
  ['https://example.org/our data', 'use only the letters a to z'],
  ['https://example.org/a//b', 'use only the letters a to z'],
  ['https://example.org//', 'Set it to https://example.org.'],
  ['https://example.org/:a/*', 'use only the letters a to z'],
  ['ftp://example.org', 'an address that begins with https://'],
  ['example.org', 'not a web address'],
  ['', 'not a web address'],
])('SITE_ORIGIN cannot be "%s"', (set, answer) => {
  expect(wrongOrigin(set)).toContain(answer);
});
