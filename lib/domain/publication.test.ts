import { describe, expect, it } from 'vitest';
import { compareReleases, isReleased, laterRelease, ownRelease, type Release } from './publication';

const onThe24th: Release = { from: '2026-12-24' };

describe('the release of a piece of content', () => {
  it('depends on the content’s fields, and is `never` for a draft', () => {
    expect(ownRelease({})).toBe('always');
    expect(ownRelease({ status: 'published', publishedOn: '2026-12-24' })).toEqual(onThe24th);
    expect(ownRelease({ status: 'draft', publishedOn: '2020-01-01' })).toBe('never');
    expect(ownRelease({ status: 'provisional' })).toBe('always');
  });

  it('is in effect on its day and later', () => {
    const days = ['2026-12-23', '2026-12-24', '2026-12-25'];
    expect(days.map((day) => isReleased(onThe24th, day))).toEqual([false, true, true]);
  });

  it('is in effect in a build for no particular day, except for a draft', () => {
    expect(isReleased({ from: '2999-01-01' }, null)).toBe(true);
    expect(isReleased('never', null)).toBe(false);
    expect(isReleased('never', '2999-01-01')).toBe(false);
  });

  it('sorts chronologically, and the later of two releases applies', () => {
    const inOrder: Release[] = ['always', { from: '2026-12-23' }, onThe24th, 'never'];
    expect(inOrder.toReversed().sort(compareReleases)).toEqual(inOrder);
    expect(laterRelease('always', onThe24th)).toEqual(onThe24th);
    expect(laterRelease('never', onThe24th)).toBe('never');
  });
});
