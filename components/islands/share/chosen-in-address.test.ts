import { describe, expect, it } from 'vitest';
import { chosenIn, fragmentOf } from './chosen-in-address';
import type { Chosen } from './embed-controls';

const href = '/embed/figures/oats/lines/';

describe('a choice in an address', () => {
  it.each<Chosen>([
    { theme: null, isPinned: false, width: 'full', host: 'light' },
    { theme: 'dark', isPinned: true, width: 480, host: 'dark' },
    { theme: 'auto', isPinned: false, width: 1200, host: 'dark' },
  ])('survives a round trip: %o', (chosen) => {
    expect(chosenIn(fragmentOf(href, chosen))).toEqual({ href, chosen });
  });

  it('contains only the values that differ from the defaults', () => {
    expect(fragmentOf(href, { theme: null, isPinned: false, width: 'full', host: 'light' })).toBe(`#show=${href}`);
  });

  it('is not read from a fragment that leads to a heading', () => {
    expect(chosenIn('#height')).toBeNull();
    expect(chosenIn('')).toBeNull();
  });

  it('falls back to the defaults for unknown values', () => {
    for (const width of ['', '12', '99999', '300.5', 'x'])
      expect(chosenIn(`#show=${href}&theme=red&version=old&width=${width}&host=x`)?.chosen).toEqual({
        theme: null,
        isPinned: false,
        width: 'full',
        host: 'light',
      });
  });
});
