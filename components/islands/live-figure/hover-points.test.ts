import { describe, expect, it } from 'vitest';
import type { HoverPoint } from '../../figure/layout/geometry';
import { nearestPoint, seriesOf, spokenPoint, pointAfter, visiblePoints } from './hover-points';

const entry = (label: string, colour: 'red' | 'blue', x: number, y: number) =>
  ({ label, colour, text: `${y}%`, x, y }) as const;
const points: readonly HoverPoint[] = [
  { heading: '2022', entries: [entry('China', 'red', 10, 40), entry('United States', 'blue', 10, 60)] },
  { heading: '2023', entries: [entry('China', 'red', 20, 41)] },
];

describe('the points of a live figure', () => {
  it('are found by their horizontal position, their vertical position or both', () => {
    expect(nearestPoint(points, 'x', { x: 16, y: 500 })).toBe(1);
    expect(nearestPoint(points, 'both', { x: 16, y: 59 })).toBe(0);
    expect(nearestPoint(points, 'y', { x: 500, y: 42 })).toBe(1);
    expect(nearestPoint([], 'x', { x: 0, y: 0 })).toBe(-1);
  });

  it('are described in a sentence', () => {
    expect(points.map(spokenPoint)).toEqual(['2022: China 40%, United States 60%', '2023: China 41%']);
    expect(spokenPoint({ heading: 'Japan', entries: [entry('', 'blue', 0, 5)] })).toBe('Japan: 5%');
  });

  it('can be stepped through with the keyboard, from the first point to the last', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => pointAfter(key, null, 3))).toEqual([0, 2, 0, 2]);
    expect(pointAfter('ArrowRight', 2, 3)).toBe(2);
    expect(pointAfter('ArrowUp', 0, 3)).toBe(0);
    expect(pointAfter('Tab', 1, 3)).toBeNull();
  });

  it('leave out hidden series, and disappear if all their series are hidden', () => {
    expect(visiblePoints(points, new Set(['red'])).map(spokenPoint)).toEqual(['2022: United States 60%']);
  });
});

describe('the series that readers can hide in a live figure', () => {
  it('are distinguished by colour', () => {
    expect(seriesOf(points).map(({ label }) => label)).toEqual(['China', 'United States']);
  });

  it('do not include the only series of a figure', () => {
    expect(seriesOf(points.slice(1))).toEqual([]);
  });
});
