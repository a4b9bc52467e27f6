import { expect, it } from 'vitest';
import { areas, axis, horizontalBars } from '../../../components/figure/drawing/testing/example-plots';
import { loadLetters } from '../../../components/figure/layout/measure';
import { drawFigure } from './html-report';

it('drawFigure returns null for a figure that cannot be drawn because of a problem in the content', async () => {
  await loadLetters(JSON.stringify(areas));
  expect(drawFigure({ plot: areas, alt: '' })?.wide).toContain('<svg');
  expect(drawFigure({ plot: { ...areas, y: axis(0, 0, [0]) }, alt: '' })).toBeNull();
});

it('drawFigure throws if drawing fails because of a bug', () => {
  expect(() => drawFigure({ plot: { ...horizontalBars, value: axis(10, 30, [10, 30]) }, alt: '' })).toThrow(
    'must include zero',
  );
});
