import type { Figure, SeriesFigure } from '../domain/figure';
import { isSeriesFigure } from '../domain/figure-inputs';
import type { Period } from '../domain/period';
import { formatPeriod } from '../format/format-period';

/**
 * The facts that explain a figure’s numbers: what is measured, the names of its axes and of the two sides of zero, and the period that it
 * shows.
 */
export function figureFacts(figure: Figure): Record<string, string> {
  return {
    subtitle: figure.subtitle,
    ...(isSeriesFigure(figure) ? { shown: timeShown(figure) } : {}),
    ...('across' in figure ? { across: figure.across, up: figure.up } : {}),
    ...('equal' in figure ? { equal: figure.equal } : {}),
    ...('above' in figure ? { above: figure.above.label, below: figure.below.label } : {}),
    ...('between' in figure ? { between: figure.between } : {}),
  };
}

/**
 * The period that a figure shows, in words. If the author left out the start or the end, the words are “the first value” or “the last
 * value”, because the period then changes with the data.
 */
function timeShown({ from, to }: SeriesFigure): string {
  const bound = (period: Period | undefined, open: string): string =>
    period === undefined ? open : formatPeriod(period, 'alone');
  return `from ${bound(from, 'the first value')} to ${bound(to, 'the last value')}`;
}
