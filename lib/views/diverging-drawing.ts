import type { FigureOf } from '../domain/figure';
import { formatPeriod } from '../format/format-period';
import type { Drawing } from './drawing';
import { axisSuffix, heightOf, listStrands, strandsOf, textOf } from './strands';
import { slotAxis, valueAxis } from './ticks';
import type { ViewContext } from './view-context';

/** What bars over time on both sides of zero draw, list and say. */
export function divergingDrawing({ catalog }: ViewContext, figure: FigureOf<'diverging'>): Drawing {
  const strands = strandsOf(catalog, figure, figure.strands);
  const [strand] = strands;
  if (strand === undefined) throw new Error('Diverging bars draw one strand.');
  const bars = strand.observations.map((observation) => ({
    value: heightOf(strand, observation),
    at: formatPeriod(observation.period),
    text: textOf(strand, observation),
  }));
  return {
    plot: {
      kind: 'diverging',
      x: slotAxis(strand.observations.map(({ period }) => period)),
      value: valueAxis(
        bars.flatMap(({ value }) => (value === null ? [] : [value])),
        { zero: true, suffix: axisSuffix(strands) },
      ),
      above: figure.above,
      below: figure.below,
      bars,
    },
    ...listStrands(strands),
  };
}
