import { expect, it } from 'vitest';
import { newsroomOf } from '../bench/newsroom';
import { numberPatterns } from './number-patterns';
import { ignoredNumbers } from './ignored-numbers';
import { figures, none } from './testdata/sentences';

/** The example sentences of the number patterns, and generated prose. */
const texts = [
  ...figures.map(([sentence]) => sentence),
  ...none,
  ...newsroomOf(1, 1).flatMap(({ text }) => text.split('\n\n')),
];

it.each(
  [...numberPatterns, ...ignoredNumbers].map((guarded) => ({ guarded, name: guarded.pattern.source.slice(0, 60) })),
)('every text that the pattern matches passes its fast test: $name', ({ guarded: { pattern, needs } }) => {
  const matched = texts.filter((text) => text.search(pattern) !== -1);
  expect(matched.length).toBeGreaterThan(0);
  expect(matched.filter((text) => !needs.test(text))).toEqual([]);
});
