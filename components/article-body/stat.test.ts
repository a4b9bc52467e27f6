import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Stat } from './stat';

const use = {
  word: 'Stat',
  anchor: 'use-1',
  key: 'rye/arvenia',
  text: '3.7%',
  then: null,
  label: 'Rye, 2021',
  note: 'number-1',
  href: '/numbers/rye/arvenia/',
} as const;

/** What a reader reads, without the markup. */
function textOf(then: { text: string; when: string } | null): string {
  return renderToStaticMarkup(createElement(Stat, { use: { ...use, then }, notes: 'on-page' })).replace(/<[^>]+>/g, '');
}

test('a number is what it is', () => {
  expect(textOf(null)).toBe('3.7%');
});

test('a number that was revised since its article was published is what it is, and what it was', () => {
  expect(textOf({ text: '3.8%', when: 'when this was published' })).toBe('3.7% (3.8% when this was published)');
});
