import type { FigureOf } from '../domain/figure';
import { periodKey } from '../domain/period';
import type { Observation } from '../domain/series';
import { multipliers } from '../domain/unit';
import { differenceUnit } from '../numbers/operations';
import type { Drawing } from './drawing';
import { axisSuffix, heightOf, listStrands, strandsOf, textOf, toStrandView, type Strand } from './strands';
import { valueAxis } from './ticks';
import { heightsOf, timeAxisOf } from './time-drawing';
import type { ViewContext } from './view-context';

/**
 * What a figure of the gap between two lines draws, lists and says. The gap itself is computed for every period that both
 * lines have, and listed beside them.
 */
export function gapDrawing({ catalog }: ViewContext, figure: FigureOf<'gap'>): Drawing {
  const { strands: between, beside } = figure;
  const strands = strandsOf(catalog, figure, beside === undefined ? between : [...between, beside]);
  const [upper, lower, third] = strands;
  if (upper === undefined || lower === undefined) throw new Error('A gap lies between two strands.');
  const gap = difference(figure.between, upper, lower);
  const last = gap.observations.at(-1);
  if (last === undefined) throw new Error('The two strands of a gap have no period in common.');
  const views = strands.map(toStrandView);
  return {
    plot: {
      kind: 'gap',
      x: timeAxisOf(views),
      y: valueAxis(heightsOf(views), { zero: false, suffix: axisSuffix(strands) }),
      strands: views,
      between: { label: figure.between, value: heightOf(gap, last) ?? 0, text: textOf(gap, last) },
    },
    ...listStrands([upper, lower, gap, ...(third === undefined ? [] : [third])]),
    citations: strands.map(({ citation }) => citation),
  };
}

/** The first strand less the second, at every period that both have; known to the digit of the coarser. */
function difference(label: string, upper: Strand, lower: Strand): Strand {
  const other = new Map(lower.observations.map((observation) => [periodKey(observation.period), observation]));
  const observations = upper.observations.flatMap((own): Observation[] => {
    const less = other.get(periodKey(own.period));
    if (own.status === 'missing' || less === undefined || less.status === 'missing') return [];
    const subtrahend = less.value.times(multipliers[lower.recorded]).div(multipliers[upper.recorded]);
    return [{ ...own, value: own.value.minus(subtrahend), decimals: Math.min(own.decimals, less.decimals) }];
  });
  return { ...upper, label, unit: differenceUnit(upper.unit), observations };
}
