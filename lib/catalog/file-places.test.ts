import { describe, expect, it } from 'vitest';
import { placeOf } from './file-places';

describe('placeOf', () => {
  it.each([
    ['content/people.yml', 'people', ''],
    ['content/articles/more-oats.mdx', 'articles', 'more-oats'],
    ['content/fact-checks/a-2.mdx', 'factChecks', 'a-2'],
    ['content/viewpoints/a.yml', 'viewpoints', 'a'],
    ['content/figures/oats/lines.yml', 'figures', 'oats/lines'],
    ['content/sources/imf/weo-2025-10.yml', 'sources', 'imf/weo-2025-10'],
    ['content/series/imf/gdp.yml', 'series', 'imf/gdp'],
    ['content/series/imf/gdp.csv', 'csv', 'imf/gdp'],
    ['content/statistics/oats.yml', 'statistics', 'oats'],
  ])('recognises %s', (path, kind, id) => {
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
  ])('rejects the name of %s', (path) => {
    expect(placeOf(path)).toMatchObject({ rule: 'id/invalid', file: path, position: { line: 1, column: 1 } });
  });

  it.each([
    ['content/articles/More Oats.mdx', 'content/articles/more-oats.mdx'],
    ['content/articles/ölsaat.mdx', 'content/articles/olsaat.mdx'],
    ['content/articles/o\u0308lsaat.mdx', 'content/articles/olsaat.mdx'],
    ['content/articles/a%20b.mdx', 'content/articles/a-20b.mdx'],
    ['content/articles/..%2F..%2Fescape.mdx', 'content/articles/2f-2fescape.mdx'],
    ['content/articles/a#b.mdx', 'content/articles/a-b.mdx'],
    ['content/articles/..mdx', null],
    ['content/articles/../../../etc/passwd.mdx', 'content/articles/etc-passwd.mdx'],
    ['content/articles/a\\b.mdx', 'content/articles/a-b.mdx'],
    ['content/articles/a\0b.mdx', 'content/articles/a-b.mdx'],
    ['content/articles/_next.mdx', 'content/articles/next.mdx'],
    ['content/articles/feed.xml.mdx', 'content/articles/feed-xml.mdx'],
    ['content/articles/اقتصاد.mdx', null],
    ['content/articles/con.mdx', null],
    ['content/articles/com1.mdx', null],
    ['content/articles/embed.mdx', null],
    ['content/figures/Oats/Lines.yml', 'content/figures/oats/lines.yml'],
    [`content/articles/${'oats-'.repeat(20)}.mdx`, `content/articles/${'oats-'.repeat(15)}oats.mdx`],
  ])('rejects the name of %s and suggests a valid one', (path, safe) => {
    const problem = placeOf(path);
    if (!('rule' in problem)) throw new Error('The path was accepted.');
    expect(problem.rule).toMatch(/^(?:id\/invalid|file\/unknown)$/);
    expect(problem.hint).toMatch(safe === null ? /^File names / : `Rename it to ${safe}.`);
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
  ])('reports %s as unknown', (path) => {
    expect(placeOf(path)).toMatchObject({ rule: 'file/unknown', file: path });
  });
});
