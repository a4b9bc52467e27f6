import { expect, test } from 'vitest';
import { originFrom, wrongOrigin } from './origin';

test.each([
  undefined,
  'https://example.org',
  'https://example.org/',
  'http://localhost:4000',
  'https://xn--bcher-kva.example',
])('the site can be at %s', (set) => {
  expect(wrongOrigin(set)).toBeNull();
  expect(originFrom(set)).not.toMatch(/\/$/);
});

test.each([
  ['https://example.org/data/', 'the site cannot be below a path. Set it to https://example.org.'],
  ['https://example.org:443', 'Set it to https://example.org.'],
  ['https://Example.org', 'Set it to https://example.org.'],
  ['https://me:secret@example.org', 'Set it to https://example.org.'],
  ['https://example.org?x=1', 'Set it to https://example.org.'],
  ['ftp://example.org', 'an address that begins with https://'],
  ['example.org', 'no web address'],
  ['', 'no web address'],
])('the site cannot be at %s', (set, answer) => {
  expect(wrongOrigin(set)).toContain(answer);
});
