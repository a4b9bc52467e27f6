import { describe, expect, it } from 'vitest';
import type { RenderingNote } from '../../newsroom/rendering-note';
import { filesOfPages } from './files-of-pages';

const noted = (...notes: readonly [rendering: string, kind: RenderingNote['kind'], name: string][]): string =>
  notes.map(([rendering, kind, name]) => `${JSON.stringify({ rendering, kind, name })}\n`).join('');

describe('the files of pages', () => {
  it('are those that were read in the renderings of each, in whatever order they were noted', () => {
    const notes = noted(
      ['1', 'file', 'views/a.json'],
      ['2', 'page', '/b/'],
      ['1', 'page', '/a/'],
      ['2', 'file', 'views/b.json'],
      ['1', 'file', 'content/a.mdx'],
      ['3', 'page', '/a/'],
      ['3', 'file', 'views/c.json'],
    );
    expect(Object.fromEntries(filesOfPages(notes))).toEqual({
      '/a/': new Set(['views/a.json', 'content/a.mdx', 'views/c.json']),
      '/b/': new Set(['views/b.json']),
    });
  });

  it('are not known of a rendering that does not say which page it is', () => {
    expect(filesOfPages(noted(['1', 'file', 'views/index.json'])).size).toBe(0);
  });

  it('are refused where a rendering says that it is two pages', () => {
    expect(() => filesOfPages(noted(['1', 'page', '/a/'], ['1', 'page', '/b/']))).toThrow(/\/a\/ and \/b\//);
  });
});
