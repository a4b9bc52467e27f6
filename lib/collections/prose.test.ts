import { expect, it } from 'vitest';
import { parseContent } from '../catalog/parse-content';
import type { ReadEntries } from '../catalog/parsed-content';
import { fixtureNewsroom } from '../check/testdata/newsroom';
import type { Kind } from '../domain/catalog';
import { collections, kinds } from './collections';

/**
 * Fields that are not read as prose: names, units, titles of publications and locators, because the newsroom does not choose their words;
 * and `plain`, because the check reads its reasons separately, and its words repeat those of another field.
 */
const names = [
  'factChecks claim.asserts.unit.of',
  'factChecks claim.locator',
  'figures plain.reason',
  'figures plain.words',
  'figures strands.entity',
  'newsrooms licence.name',
  'newsrooms name',
  'people name',
  'series locator',
  'series superseded.locator',
  'series unit.of',
  'sources edition',
  'sources licence.name',
  'sources publisher',
  'sources readIn.publisher',
  'sources readIn.title',
  'sources title',
  'stateOutlets documentedIn.publisher',
  'stateOutlets documentedIn.title',
  'stateOutlets names',
  'statistics entity',
  'statistics from.of',
  'statistics locator',
  'viewpoints answers.higher-dues.locator',
  'viewpoints outlet',
];

it('every field of an entry that contains words is read as prose, except names, units, titles of publications, locators and `plain`', async () => {
  const parsed = parseContent(await fixtureNewsroom());
  expect([...new Set(kinds.flatMap((kind) => unread(parsed, kind)))].sort()).toEqual(names);
});

/** The fields whose values contain spaces but are not read as prose. Ids, dates and other values have no spaces. */
function unread<Name extends Kind>(entries: ReadEntries, kind: Name): string[] {
  return [...entries[kind].values()].flatMap(({ value }) => {
    const read = new Set(collections[kind].prose(value).map(({ path }) => path.join('.')));
    return textsIn(value, []).flatMap((path) => (read.has(path.join('.')) ? [] : `${kind} ${shape(path)}`));
  });
}

function textsIn(value: unknown, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (typeof value === 'string') return value.trim().includes(' ') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** A path without list indexes. */
function shape(path: readonly PropertyKey[]): string {
  return path.filter((part) => !/^\d+$/.test(String(part))).join('.');
}
