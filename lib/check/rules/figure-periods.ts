import { assertNever } from '../../domain/assert-never';
import type { Figure, FigureOf, StatisticFigure } from '../../domain/figure';
import { drawnStatistics } from '../../domain/figure-inputs';
import { groupBy } from '../../domain/group-by';
import { periodKey, type Period } from '../../domain/period';
import { lastDay } from '../../domain/period-order';
import { formatPeriod } from '../../format/format-period';
import { isLabelledAs, mentionsPeriod, parseLabelPeriod } from '../../format/label-period';
import type { Resolve } from '../../numbers/resolve';
import type { Problem } from '../../problems/problem';
import { valueOf } from '../context';
import { wrongYear } from './label-years';
import type { Refuse } from './refusals';

/** A number with its period and the labels next to it. */
interface Dated {
  readonly path: readonly PropertyKey[];
  readonly period: Period;
  readonly measure: string;
  readonly labels: readonly string[];
  /** The index of the group or point to which the number belongs. */
  readonly row: number;
  /** The key of the bar within the group or, for a point, the axis: `across` or `up`. */
  readonly column: string;
}

/**
 * Reports a number if its period differs from the period in its label. Also reports a number whose period differs from that of the other
 * numbers, if the figure does not say so.
 */
export function periodProblems(refuse: Refuse, figure: StatisticFigure, resolve: Resolve): Problem[] {
  const dated = drawnStatistics(figure).flatMap(({ path, named }): Dated[] => {
    const statistic = valueOf(() => resolve(named));
    if (statistic === null) return [];
    const { period, measure } = statistic;
    return [{ path, period, measure, ...labelsOfNumber(figure, path) }];
  });
  const misdated = dated.flatMap((one) => mislabelled(refuse, one));
  return [...misdated, ...(isCompared(figure) ? unstatedPeriods(refuse, figure, dated) : [])];
}

function mislabelled(refuse: Refuse, { path, period, labels }: Dated): Problem[] {
  return labels.flatMap((text) => {
    const labelled = parseLabelPeriod(text);
    const isRight = labelled === null ? wrongYear(text, [period]) === null : isLabelledAs(period, labelled);
    if (isRight) return [];
    const message = `The label is "${text}", but this number is ${formatPeriod(period, 'for')}.`;
    const hint =
      labelled === null
        ? 'Correct the year, or use the number for that year.'
        : `Add "@${periodKey(labelled)}" to the statistic to use that period, or change the label.`;
    return [refuse(path, 'period/mismatch', message, hint)];
  });
}

/**
 * Whether each group compares one measure at different times, as the labels of its bars say: “Ten years earlier”, “Last year”. Then the
 * bars with the same label in different groups share a period, but the bars of one group do not.
 */
function isOverTime(dated: readonly Dated[]): boolean {
  return dated.every((one) => {
    const group = dated.filter(({ row }) => row === one.row);
    return group.length > 1 && group.every(({ measure }) => measure === one.measure);
  });
}

/** Reports numbers whose period differs from that of most others, unless a label, the title or the subtitle names the period. */
function unstatedPeriods(refuse: Refuse, { kind, title, subtitle }: Figure, dated: readonly Dated[]): Problem[] {
  const isOneAxis = kind === 'bar' && !isOverTime(dated);
  const columns = isOneAxis ? [dated] : [...groupBy(dated, ({ column }) => column).values()];
  return columns.flatMap((own) => {
    const usual = commonest(own.map(({ period }) => period));
    if (usual === null) return [];
    return own.flatMap(({ path, period, labels }) => {
      if (periodKey(period) === periodKey(usual)) return [];
      const words = [...labels, title, subtitle].join(' | ');
      if (mentionsPeriod(words, period, yearOf(period) !== yearOf(usual))) return [];
      const [first] = labels;
      const message = `This number is ${formatPeriod(period, 'for')} and others are ${formatPeriod(usual, 'for')}, but the figure does not say that the periods differ.`;
      const hint = `Add "@${periodKey(usual)}" to the statistic to use that period, or name the period in the label${first === undefined ? '' : ` "${first}"`} or the subtitle.`;
      return [refuse(path, 'period/mismatch', message, hint)];
    });
  });
}

function yearOf(period: Period): number {
  return period.kind === 'span' ? yearOf(period.to) : period.year;
}

/** The most common period; the latest, if several are equally common. */
function commonest(periods: readonly Period[]): Period | null {
  const counts = new Map<string, { readonly period: Period; readonly count: number }>();
  for (const period of periods) {
    const key = periodKey(period);
    counts.set(key, { period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || lastDay(b.period) - lastDay(a.period));
  return most?.period ?? null;
}

function isCompared(figure: StatisticFigure): figure is FigureOf<'bar' | 'scatter'> {
  return figure.kind === 'bar' || figure.kind === 'scatter';
}

/**
 * The labels that describe a number, and its row and column. The labels of a slope chart name no periods, because its two
 * periods are printed above the ends of the lines.
 */
function labelsOfNumber(
  figure: StatisticFigure,
  [, row, ...rest]: readonly PropertyKey[],
): Pick<Dated, 'labels' | 'row' | 'column'> {
  const index = Number(row);
  switch (figure.kind) {
    case 'bar': {
      const own = figure.bars.find(({ key }) => key === rest[1]);
      return {
        labels: [...labelsOf(figure.groups[index]), ...labelsOf(own)],
        row: index,
        column: String(rest[1]),
      };
    }
    case 'scatter': {
      const column = rest[0] === 'across' ? 'across' : 'up';
      return { labels: [...labelsOf(figure.points[index]), figure[column]], row: index, column };
    }
    case 'ranges':
      return { labels: labelsOf(figure.ranges[index]), row: index, column: '' };
    case 'slope':
      return { labels: [], row: index, column: '' };
    default:
      return assertNever(figure);
  }
}

function labelsOf(row: { readonly label: string } | undefined): readonly string[] {
  return row === undefined ? [] : [row.label];
}
