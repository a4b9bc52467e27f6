import { expect, test } from 'vitest';
import { paletteOf } from '../domain/figure-colour';
import { identityOf } from './identity';

test('a newsroom without a record grants no licence, and has no tagline', () => {
  const { licence, tagline, language } = identityOf({});
  expect(licence).toMatchObject({ name: 'All rights reserved', spdx: null, url: null });
  expect(tagline).toBeNull();
  expect(language).toBe('en-GB');
});

test('a newsroom’s identity comes from its record', () => {
  const licence = {
    ...{ name: 'CC0 1.0 Universal', short: 'CC0', spdx: 'CC0-1.0', url: 'https://licence.example/' },
    permits: 'you may do what you like with them',
  };
  const record = { name: 'The Ledger', tagline: 'Of oats', description: 'It counts oats.', language: 'de', licence };
  expect(identityOf({ ...record, owner: 'A trust.' })).toEqual({
    ...record,
    colours: paletteOf({}),
    typefaces: {},
    logo: null,
  });
});

test('a newsroom’s logo is used only if browsers can scale it', () => {
  const svg = '<svg viewBox="0 0 30 20"/>';
  expect(identityOf({ logo: '/harbour.svg' }, svg).logo).toEqual({ href: '/harbour.svg', svg, shape: 1.5 });
  expect(identityOf({ logo: '/harbour.svg' }, '<svg/>').logo).toBeNull();
  expect(identityOf({ logo: '/harbour.svg' }, null).logo).toBeNull();
});
