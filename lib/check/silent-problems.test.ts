import { describe, expect, it } from 'vitest';
import { fileStart } from '../problems/problem';
import { silentProblem } from './silent-problems';

describe('published data without a saved copy', () => {
  const messageFor = (...ids: string[]): string =>
    silentProblem({ kind: 'kept-data', ids, file: 'content/kept/series/a/a.csv', position: fileStart }).message;

  it('are reported as one problem, with the number of series', () => {
    expect(messageFor('a/a')).toBe('The saved copy of the published data is missing or changed.');
    expect(messageFor('a/a', 'a/b')).toContain('published data of 2 series (a/a, a/b) is missing');
    expect(messageFor('a/a', 'a/b', 'a/c', 'a/d', 'a/e')).toContain('of 5 series (a/a, a/b, a/c and 2 more)');
  });
});
