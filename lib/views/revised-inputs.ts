import { z } from 'zod';
import { endsOf } from '../domain/bounds';
import { entry } from '../domain/catalog';
import { samePeriod } from '../domain/period';
import { dayOf, firstDay } from '../domain/period-order';
import { isExact } from '../domain/quantity';
import { referenceKey, type StatisticReference } from '../domain/statistic';
import { formatPeriod } from '../format/format-period';
import { formatNumber, formatQuantity } from '../format/format-quantity';
import { t } from '../messages/messages';
import { NumberError } from '../numbers/number-error';
import type { ResolvedStatistic } from '../numbers/resolve';
import { pinned } from '../numbers/vintage';
import { paths } from '../site';
import { correctionsOf, correctionView } from './correction-view';
import { earlierView, toEarlierViews } from './earlier-view';
import type { ViewContext } from './view-context';

/** A revised or corrected input of a number. */
export const revisedInput = z.strictObject({
  name: z.string(),
  href: z.string(),
  earlier: z.array(earlierView).describe('The earlier values of the input for its period.'),
  corrections: z.array(correctionView).describe('Newest first.'),
});
export type RevisedInput = z.infer<typeof revisedInput>;

/** Returns the direct and indirect inputs of a number that were revised or corrected. A correction of several inputs is listed once. */
export function toRevisedInputs(context: ViewContext, resolved: ResolvedStatistic): RevisedInput[] {
  const own = correctionsOf(context.catalog, { kind: 'statistics', id: resolved.reference.id });
  const seen = new Set(own.map(({ id }) => id));
  return inputsOf(resolved).flatMap((one): RevisedInput[] => {
    const { id, asOf } = one.reference;
    // A value as of a particular day is not affected by later revisions.
    const earlier = asOf === undefined ? toEarlierViews(context, one, one.period) : [];
    const corrections = correctionsOf(context.catalog, { kind: 'statistics', id }).filter((made) => !seen.has(made.id));
    for (const made of corrections) seen.add(made.id);
    if (earlier.length + corrections.length === 0) return [];
    return [
      {
        name: t('common.dated', { name: one.name, period: formatPeriod(one.period, 'alone') }),
        href: paths.statistic(id),
        earlier,
        corrections,
      },
    ];
  });
}

/** Returns all direct and indirect inputs of a number. An input that is used for several periods is listed once for each period. */
function inputsOf(resolved: ResolvedStatistic): ResolvedStatistic[] {
  const found = new Map<string, ResolvedStatistic>();
  const visit = ({ working }: ResolvedStatistic): void => {
    for (const { statistic } of working?.inputs ?? []) {
      const key = referenceKey(statistic.reference);
      if (found.has(key)) continue;
      found.set(key, statistic);
      visit(statistic);
    }
  };
  visit(resolved);
  return [...found.values()];
}

/**
 * Returns a sentence for a number that has been revised or corrected since the article was published. After a revision, the sentence gives
 * the value on the day of publication, if there was one. Returns null if the number did not change, or if the reference itself names a day
 * (`asOf`).
 *
 * @param publishedOn the article’s publication day
 */
export function revisedSince(context: ViewContext, reference: StatisticReference, publishedOn: string): string | null {
  if (reference.asOf !== undefined) return null;
  const resolved = context.resolve(reference);
  const all = [resolved, ...inputsOf(resolved)];
  if (all.some((one) => isRevisedSince(context, one, publishedOn))) {
    const [now, then] = [formatQuantity(resolved.quantity), textAsOf(context, reference, publishedOn)];
    if (then === null) return t('revised.unknown');
    return then === now ? null : t('revised.known', { then });
  }
  return all.some((one) => isCorrectedSince(context, one, publishedOn)) ? t('revised.corrected') : null;
}

function isRevisedSince({ catalog }: ViewContext, { series, period }: ResolvedStatistic, publishedOn: string): boolean {
  if (series === null) return false;
  return entry(catalog.series, series.id).superseded.some(
    (old) => old.entity === series.entity && samePeriod(old.period, period) && firstDay(old.until) > dayOf(publishedOn),
  );
}

/** Returns whether a later correction changed the value of a number. Corrections of names or notes do not count. */
function isCorrectedSince({ catalog }: ViewContext, one: ResolvedStatistic, publishedOn: string): boolean {
  const { reference, quantity } = one;
  const values = isExact(quantity) ? [quantity.value] : endsOf(quantity.bounds);
  const numbers = values.map((value) => formatNumber({ ...quantity, value }).replace('−', ''));
  const isStated = (text: string): boolean => {
    const parts = text.split(/[^\d.,]+/).map((part) => part.replace(/[.,]+$/, ''));
    return numbers.every((number) => parts.includes(number));
  };
  return correctionsOf(catalog, { kind: 'statistics', id: reference.id }).some(
    ({ date, was, now }) => date.iso > publishedOn && isStated(now) && !isStated(was),
  );
}

function textAsOf({ resolve }: ViewContext, reference: StatisticReference, day: string): string | null {
  try {
    return formatQuantity(pinned(resolve, day)(reference).quantity);
  } catch (error) {
    // The number or one of its inputs had no value on that day.
    if (error instanceof NumberError) return null;
    throw error;
  }
}
