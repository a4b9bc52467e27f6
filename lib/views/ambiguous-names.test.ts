import { expect, test } from 'vitest';
import { ambiguousNames } from './ambiguous-names';

test('a name is ambiguous only if links with this name have different addresses', () => {
  const names = ambiguousNames([
    { name: 'Oats', href: '/a/' },
    { name: 'Oats', href: '/b/' },
    { name: 'Rye', href: '/c/' },
    { name: 'Rye', href: '/c/' },
    { name: 'Barley', href: '/d/' },
    { name: 'Barley', href: null },
  ]);
  expect(['Oats', 'Rye', 'Barley', 'Wheat'].filter((name) => names.has(name))).toEqual(['Oats']);
});
