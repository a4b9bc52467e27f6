import { comparePeriods } from '../domain/period-order';
import { formatPeriod } from '../format/format-period';
import { t } from '../messages/messages';
import { valuesOf, type WrittenSeries } from './series-scale';
import { describe } from './figure-series';

/** Describes a series by its first and last period, and each entity by its first, last, lowest and highest value. */
export function describeSeries({ scale, series: drawn }: WrittenSeries): { span: string; summary: string } {
  const periods = valuesOf(drawn)
    .map(({ period }) => period)
    .sort(comparePeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined)
    return { span: t('seriesText.noValues'), summary: t('seriesText.summaryNone') };
  const [from, to] = [formatPeriod(first, 'alone'), formatPeriod(last, 'alone')];
  const span = from === to ? from : /^\d+$/.test(from + to) ? `${from}–${to}` : `${from} to ${to}`;
  return { span, summary: drawn.map(({ label, observations }) => describe(scale, label, observations)).join(' ') };
}
