import svgpath from 'svgpath';

/** The points of a path that consists only of moves and lines, with absolute or relative coordinates. */
export function pathPoints(d: string | null): readonly { command: string; x: number; y: number }[] {
  const points: { command: string; x: number; y: number }[] = [];
  svgpath(d ?? '')
    .abs()
    .round(1)
    .iterate(([command, x, y]) => {
      if ((command === 'M' || command === 'L') && x !== undefined && y !== undefined) points.push({ command, x, y });
    });
  return points;
}
