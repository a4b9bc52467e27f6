import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { addressesOf as linkable } from '../../check/rules/addresses';
import { addressesOf, pinnedOf } from './addresses';
import { todayOf } from './today';

const project = path.resolve(import.meta.dirname, '../../..');
const on = '2026-11-29';

describe('the pages that links may lead to', () => {
  it.each([
    ['the edition', project],
    ['a small newsroom', path.join(project, 'lib/check/testdata/base')],
  ])('are all those that are published: %s', { timeout: 60_000 }, async (_, root) => {
    const files = await readContent(root);
    const checked = checkNewsroom(files, null, on);
    if (!checked.ok) throw new Error('The newsroom has problems.');
    const { made, catalog } = await todayOf(files, checked, on);
    const isPage = (address: string): boolean => address.endsWith('/') && pinnedOf(address) === null;
    const published = [...addressesOf(made)].filter(isPage).sort();
    expect([...linkable(catalog)].filter(isPage).sort()).toEqual(published);
  });
});
