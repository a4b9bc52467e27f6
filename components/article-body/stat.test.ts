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

/** The text that a reader sees, without markup. */
function textOf(then: { text: string; when: string } | null): string {
  return renderToStaticMarkup(createElement(Stat, { use: { ...use, then }, notes: 'on-page' })).replace(/<[^>]+>/g, '');
}

test('a number is shown with its current value', () => {
  expect(textOf(null)).toBe('3.7%');
});

test('a number that was revised after its article was published is shown with its current and its earlier value', () => {
  expect(textOf({ text: '3.8%', when: 'when this was published' })).toBe('3.7% (3.8% when this was published)');
});
