import { expect, it } from 'vitest';
import { linkInLink } from './nested-links';

it('is found by its start', () => {
  expect(linkInLink('<p><a href="/x/">of <a href="#note">20%</a></a></p>')).toBe('<a href="#note">20%</a></a></p>');
});

it('is not what stands beside another link, or begins as a link does', () => {
  expect(linkInLink('<a href="/x/">x</a><article><a href="/y/"><abbr>y</abbr></a></article><a>z</a>')).toBeNull();
});
