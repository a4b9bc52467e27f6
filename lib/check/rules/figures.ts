import type { Entry } from '../../catalog/entry';
import { isBroken } from '../../catalog/parsed-content';
import { coloursIn, paletteOf } from '../../domain/figure-colour';
import type { Figure } from '../../domain/figure';
import { isSeriesFigure } from '../../domain/figure-inputs';
import { memoize } from '../../domain/memoize';
import type { Newsroom } from '../../domain/newsroom';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { memoizeWithSeries } from '../memoize-by-numbers';
import { barProblems } from './figure-bars';
import { boundProblems } from './figure-bounds';
import { colourProblems, unknownColours } from './figure-colours';
import { periodProblems } from './figure-periods';
import { refusalsOf } from './refusals';
import { statisticProblems } from './figure-statistics';
import { seriesProblems } from './figure-series';
import { yearProblems } from './figure-years';

/** A figure has something to draw, in one unit, and alternative text. */
export const figures: EditorialRule = ({ parsed, catalog, resolve }) => {
  const numbers = { catalog, resolve };
  // The colours are unknown if the newsroom's record cannot be read.
  const isKnown = !isBroken(parsed, 'newsrooms', 'newsroom');
  const problems = [...parsed.figures.values()].flatMap((entry) => [
    ...problemsOf(entry, numbers),
    ...ofColours(entry, catalog.newsroom, isKnown),
  ]);
  return { problems };
};

const ofColours = memoize((entry: Entry<Figure>, newsroom: Newsroom, isKnown: boolean): readonly Problem[] => {
  const names = coloursIn(paletteOf(newsroom));
  return [
    ...colourProblems(refusalsOf(entry), entry.value, names),
    ...(isKnown ? unknownColours(refusalsOf(entry), entry.value, names) : []),
  ];
});

const problemsOf = memoizeWithSeries((entry: Entry<Figure>, { catalog, resolve }): readonly Problem[] => {
  const { file, value, position } = entry;
  const own = [
    ...(isSeriesFigure(value)
      ? seriesProblems(entry, value, catalog)
      : [
          ...(value.kind === 'bar' ? barProblems(entry, value, resolve) : statisticProblems(entry, value, resolve)),
          ...boundProblems(entry, value, resolve),
          ...periodProblems(refusalsOf(entry), value, resolve),
        ]),
    ...yearProblems(refusalsOf(entry), value, { catalog, resolve }),
  ];
  if (value.alt.toLowerCase() !== value.title.toLowerCase()) return own;
  const repeated = {
    rule: 'figure/alt',
    file,
    position: position(['alt']),
    message: 'The alternative text repeats the title.',
    hint: 'Describe what the picture shows: its shape, its extremes and what stands out.',
  } as const;
  return [repeated, ...own];
});
