import { describe, expect, it } from 'vitest';
import { placeOf } from './file-places';

describe('placeOf', () => {
  it.each([
    ['content/people.yml', 'people', ''],
    ['content/articles/more-oats.mdx', 'article', 'more-oats'],
    ['content/fact-checks/a-2.mdx', 'fact-check', 'a-2'],
    ['content/viewpoints/a.yml', 'viewpoint', 'a'],
    ['content/figures/oats/lines.yml', 'figure', 'oats/lines'],
    ['content/sources/imf/weo-2025-10.yml', 'source', 'imf/weo-2025-10'],
    ['content/series/imf/gdp.yml', 'series', 'imf/gdp'],
    ['content/series/imf/gdp.csv', 'csv', 'imf/gdp'],
    ['content/statistics/oats.yml', 'statistics', 'oats'],
  ])('knows %s', (path, kind, id) => {
    expect(placeOf(path)).toEqual({ kind, id });
  });

  it.each([
    'content/articles/con.mdx',
    'content/articles/index.mdx',
    'content/articles/ölsaat.mdx',
    'content/articles/More.mdx',
    'content/articles/a b.mdx',
    'content/articles/a--b.mdx',
    'content/articles/-a.mdx',
    'content/articles/a.b.mdx',
    'content/articles/a%2e.mdx',
    'content/articles/a/b.mdx',
    'content/sources/imf.yml',
    'content/sources/imf/a/b.yml',
    'content/figures/embed/a.yml',
    `content/articles/${'a'.repeat(81)}.mdx`,
  ])('refuses the name of %s', (path) => {
    expect(placeOf(path)).toMatchObject({ rule: 'id/invalid', file: path, position: { line: 1, column: 1 } });
  });

  it.each([
    'content/notes.txt',
    'content/article/a.mdx',
    'content/articles/a.md',
    'content/articles/a.MDX',
    'content/articles/a',
    'content/articles/a.csv',
    'content/sources/imf/a.yaml',
    'content/constructor/a.mdx',
  ])('has no place for %s', (path) => {
    expect(placeOf(path)).toMatchObject({ rule: 'file/unknown', file: path });
  });
});
