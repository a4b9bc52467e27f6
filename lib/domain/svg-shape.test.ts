import { expect, it } from 'vitest';
import { svgShape } from './svg-shape';

it.each([
  ['<svg viewBox="0 0 12 40">', 0.3],
  ["<svg width='9' viewBox='-2,-2, 80 40' height='9'>", 2],
  ['<?xml version="1.0"?>\n<svg\n xmlns="http://www.w3.org/2000/svg" width="30px" height="15">', 2],
  ['<svg width="100%" height="40">', null],
  ['<svg viewBox="0 0 0 40">', null],
  ['<svg><rect width="4" height="2"/></svg>', null],
])('reads the aspect ratio of %s as %s', (svg, shape) => {
  expect(svgShape(svg)).toBe(shape);
});
