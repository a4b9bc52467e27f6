import { assertNever } from '../domain/assert-never';
import type { Figure, FigureOf, SeriesFigure } from '../domain/figure';
import type { FigureColour } from '../domain/figure-colour';
import { drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { StatisticReference } from '../domain/statistic-reference';
import type { Drawn, Entities } from './entities';

type Path = readonly PropertyKey[];

/** A part of a figure, such as a line, a bar or an axis, with its label, its colour and what it draws. */
export interface Part {
  readonly label: { readonly path: Path; readonly text: string };
  /** Null for a part without a colour of its own: an axis or a group of bars. */
  readonly colour: { readonly path: Path; readonly name: FigureColour } | null;
  readonly draws: readonly { readonly path: Path; readonly drawn: Drawn }[];
  /**
   * Whether the label describes each line or number in `draws` (as a line’s label does) or all of them together (as an axis label does).
   */
  readonly speaksOf: 'each' | 'all';
}

/** Every part of a figure that has a label. */
export function partsOf(figure: Figure, entities: Entities): readonly Part[] {
  return isSeriesFigure(figure) ? ofSeries(figure, entities) : ofStatistics(figure, entities);
}

function ofSeries(figure: SeriesFigure, entities: Entities): Part[] {
  const parts = drawnSeries(figure).map(({ path, named }): Part => ({
    label: { path: [...path, 'label'], text: named.label },
    // The colour of a diverging bar depends on which side of zero it is on.
    colour: figure.kind === 'diverging' ? null : { path: [...path, 'colour'], name: named.colour },
    draws: [{ path: [...path, 'entity'], drawn: entities.ofSeries(named) }],
    speaksOf: 'each',
  }));
  const draws = parts.slice(0, figure.strands.length).flatMap((part) => part.draws);
  if (figure.kind === 'gap')
    return [...parts, { label: { path: ['between'], text: figure.between }, colour: null, draws, speaksOf: 'all' }];
  if (figure.kind !== 'diverging') return parts;
  return [
    ...parts,
    ...(['above', 'below'] as const).map((side): Part => ({
      label: { path: [side, 'label'], text: figure[side].label },
      colour: { path: [side, 'colour'], name: figure[side].colour },
      draws,
      speaksOf: 'all',
    })),
  ];
}

function ofStatistics(figure: Exclude<Figure, SeriesFigure>, entities: Entities): Part[] {
  const drawn = (path: Path, { id }: StatisticReference) => ({ path, drawn: entities.ofStatistic(id) });
  const part = (
    path: Path,
    { label, colour }: { label: string; colour: FigureColour },
    draws: Part['draws'],
  ): Part => ({
    label: { path: [...path, 'label'], text: label },
    colour: { path: [...path, 'colour'], name: colour },
    draws,
    speaksOf: 'each',
  });
  switch (figure.kind) {
    case 'bar':
      return ofBars(figure, drawn, part);
    case 'scatter': {
      const points = figure.points.map((point, index) => {
        const path = ['points', index];
        return part(path, point, [drawn([...path, 'across'], point.across), drawn([...path, 'up'], point.up)]);
      });
      const axes = (['across', 'up'] as const).map((axis, index): Part => ({
        label: { path: [axis], text: figure[axis] },
        colour: null,
        draws: points.flatMap(({ draws }) => draws[index] ?? []),
        speaksOf: 'all',
      }));
      return [...points, ...axes];
    }
    case 'slope':
      return figure.rows.map((row, index) => {
        const path = ['rows', index];
        return part(path, row, [drawn([...path, 'then'], row.then), drawn([...path, 'now'], row.now)]);
      });
    case 'ranges':
      return figure.ranges.map((row, index) => {
        const path = ['ranges', index];
        const high = row.high === undefined ? [] : [drawn([...path, 'high'], row.high)];
        return part(path, row, [drawn([...path, 'low'], row.low), ...high]);
      });
    default:
      return assertNever(figure);
  }
}

function ofBars(
  { bars, groups }: FigureOf<'bar'>,
  drawn: (path: Path, reference: StatisticReference) => Part['draws'][number],
  part: (path: Path, named: { label: string; colour: FigureColour }, draws: Part['draws']) => Part,
): Part[] {
  const values = groups.flatMap((group, index) =>
    Object.entries(group.values).map(([key, value]) => ({
      index,
      key,
      value: drawn(['groups', index, 'values', key], value),
    })),
  );
  return [
    ...bars.map((bar, index) =>
      part(
        ['bars', index],
        bar,
        values.filter(({ key }) => key === bar.key).map(({ value }) => value),
      ),
    ),
    ...groups.map(({ label }, index): Part => ({
      label: { path: ['groups', index, 'label'], text: label },
      colour: null,
      draws: values.filter((one) => one.index === index).map(({ value }) => value),
      speaksOf: 'each',
    })),
  ];
}
