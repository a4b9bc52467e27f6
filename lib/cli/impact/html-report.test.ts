import { expect, it } from 'vitest';
import { areas, axis, horizontalBars } from '../../../components/figure/drawing/testing/example-plots';
import { loadLetters } from '../../../components/figure/layout/measure';
import { drawFigure } from './html-report';

it('omits the drawing of a figure with problems', async () => {
  await loadLetters(JSON.stringify(areas));
  expect(drawFigure({ plot: areas, alt: '' })?.wide).toContain('<svg');
  expect(drawFigure({ plot: { ...areas, y: axis(0, 0, [0]) }, alt: '' })).toBeNull();
});

it('fails if a drawing fails for any other reason', () => {
  expect(() => drawFigure({ plot: { ...horizontalBars, value: axis(10, 30, [10, 30]) }, alt: '' })).toThrow(
    'must include zero',
  );
});
