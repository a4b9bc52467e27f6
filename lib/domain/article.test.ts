import { expect, it } from 'vitest';
import { article, isPublished, isScheduled, type Article } from './article';

const dated = (publishedOn: string, status: Article['status'] = 'published'): Article =>
  article.parse({
    title: 'A title',
    standfirst: 'A standfirst.',
    kicker: 'Kicker',
    viewpoint: 'a-view',
    authors: ['desk'],
    publishedOn,
    leadFigure: 'a/b',
    supports: { none: 'None' },
    contradicts: { none: 'None' },
    status,
  });

it('is published from its day on', () => {
  const days = ['2025-07-25', '2025-07-26', '2025-07-27'];
  expect(days.map((day) => isPublished(dated('2025-07-26'), day))).toEqual([false, true, true]);
  expect(days.map((day) => isScheduled(dated('2025-07-26'), day))).toEqual([true, false, false]);
});

it('waits for no day where none is given', () => {
  expect(isPublished(dated('2999-01-01'), null)).toBe(true);
  expect(isScheduled(dated('2999-01-01'), null)).toBe(false);
});

it('is not published while it is a draft, and does not wait', () => {
  expect(isPublished(dated('2025-07-26', 'draft'), '2026-01-01')).toBe(false);
  expect(isScheduled(dated('2025-07-26', 'draft'), '2025-01-01')).toBe(false);
});
