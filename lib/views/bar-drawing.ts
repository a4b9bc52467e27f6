import type { FigureOf } from '../domain/figure';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import type { ExactStatistic } from '../numbers/resolve';
import type { Drawing } from './drawing';
import { softMark } from './scale';
import { amountOf, amountText, periodsOf, statisticDatum, countedIn, type DrawnNumbers } from './statistic-values';
import { barAxis } from './ticks';

interface Bar {
  readonly group: string;
  readonly key: string;
  readonly label: string;
  readonly statistic: ExactStatistic;
}

/** Returns the drawing, data, table and summary of a bar figure. */
export function barDrawing({ resolve }: DrawnNumbers, figure: FigureOf<'bar'>): Drawing {
  const bars = figure.groups.flatMap((group) =>
    figure.bars.flatMap(({ key, label }): Bar[] => {
      const reference = group.values[key];
      return reference === undefined ? [] : [{ group: group.label, key, label, statistic: resolve(reference) }];
    }),
  );
  const statistics = bars.map(({ statistic }) => statistic);
  const groups = figure.groups.map(({ label }) => ({
    label,
    bars: bars
      .filter(({ group }) => group === label)
      .map((bar) => ({
        key: bar.key,
        value: amountOf(bar.statistic),
        text: amountText(bar.statistic),
        ...softMark(bar.statistic.status),
      })),
  }));
  return {
    plot: {
      kind: 'bar',
      orientation: figure.orientation,
      value: barAxis(statistics.map(amountOf), countedIn(statistics)),
      bars: figure.bars.map(({ key, label, colour }) => ({ key, label, colour })),
      groups,
    },
    data: bars.map(({ label, group, statistic }) => statisticDatum(label, group, statistic)),
    table: {
      columns: ['', ...figure.bars.map(({ label }) => label), t('figureTable.period')],
      rows: figure.groups.map(({ label }) => {
        const own = bars.filter(({ group }) => group === label).map(({ statistic }) => statistic);
        return [label, ...own.map(amountText), periodsOf(own)];
      }),
    },
    summary: figure.groups.map(({ label }) => describe(label, bars, figure.bars.length)).join(' '),
    citations: bars.flatMap(({ statistic }) => statistic.citations),
  };
}

function describe(group: string, bars: readonly Bar[], perGroup: number): string {
  const own = bars.filter((bar) => bar.group === group);
  const texts = own.map(({ label, statistic }) => {
    const value = amountText(statistic);
    return perGroup === 1 ? value : t('figureSummary.value', { label, value });
  });
  return t('figureSummary.values', { label: group, values: listText(texts, 'comma') });
}
