import type { Figure } from '../domain/figure';
import { multipliers, unitKey } from '../domain/unit';
import { formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import type { ResolvedStatistic } from '../numbers/resolve';
import type { Datum, Drawing } from './drawing';
import { valueAxis } from './ticks';
import type { ViewContext } from './view-context';

type BarFigure = Extract<Figure, { kind: 'bar' }>;

interface Bar {
  readonly group: string;
  readonly key: string;
  readonly label: string;
  readonly statistic: ResolvedStatistic;
}

/** What a bar figure draws, lists and says. */
export function barDrawing({ resolve }: ViewContext, figure: BarFigure): Drawing {
  const bars = figure.groups.flatMap((group) =>
    figure.bars.flatMap(({ key, label }): Bar[] => {
      const reference = group.values[key];
      return reference === undefined ? [] : [{ group: group.label, key, label, statistic: resolve(reference) }];
    }),
  );
  const isPercent = bars.every(({ statistic }) => ['percent', 'percent-change'].includes(statistic.quantity.unit.kind));
  const groups = figure.groups.map(({ label }) => ({
    label,
    bars: bars
      .filter(({ group }) => group === label)
      .map((bar) => ({ key: bar.key, value: heightOf(bar), text: textOf(bar) })),
  }));
  return {
    plot: {
      kind: 'bar',
      orientation: figure.orientation,
      value: barAxis(bars.map(heightOf), isPercent ? '%' : ''),
      bars: figure.bars.map(({ key, label, colour }) => ({ key, label, colour })),
      groups,
    },
    data: bars.map(toDatum),
    table: {
      columns: ['', ...figure.bars.map(({ label }) => label), 'Period'],
      rows: figure.groups.map(({ label }) => {
        const own = bars.filter(({ group }) => group === label);
        const periods = new Set(own.map(({ statistic }) => formatPeriod(statistic.period)));
        return [label, ...own.map(textOf), [...periods].join(', ')];
      }),
    },
    summary: figure.groups.map(({ label }) => describe(label, bars, figure.bars.length)).join(' '),
    citations: bars.flatMap(({ statistic }) => statistic.citations),
  };
}

/** Bars carry their values, so that the axis need not go on to a round number. */
function barAxis(heights: readonly number[], suffix: string): ReturnType<typeof valueAxis> {
  const [min, max] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  return { ...valueAxis(heights, { zero: true, suffix }), min, max };
}

function heightOf({ statistic: { quantity } }: Bar): number {
  return quantity.value.div(multipliers[quantity.multiplier]).toNumber();
}

function textOf({ statistic }: Bar): string {
  return formatQuantity(statistic.quantity);
}

function toDatum(bar: Bar): Datum {
  const { group, label, statistic } = bar;
  return {
    label,
    at: `${group}, ${formatPeriod(statistic.period)}`,
    value: statistic.quantity.value.toFixed(),
    text: textOf(bar),
    unit: unitKey(statistic.quantity.unit),
  };
}

function describe(group: string, bars: readonly Bar[], perGroup: number): string {
  const own = bars.filter((bar) => bar.group === group);
  const said = own.map((bar) => (perGroup === 1 ? textOf(bar) : `${bar.label} ${textOf(bar)}`));
  return `${group}: ${said.join(', ')}.`;
}
