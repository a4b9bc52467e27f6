import { z } from 'zod';
import { statisticId, type StatisticId } from './ids';
import { parsePeriod, periodForms, periodKey, type Period } from './period';

/** A statistic, or the same measure read at another period: `consumption/china-share@1980`. */
export interface StatisticReference {
  readonly id: StatisticId;
  readonly at: Period | null;
}

/** The one text of a reference, which `statisticReference` reads back. */
export function referenceKey({ id, at }: StatisticReference): string {
  return at === null ? id : `${id}@${periodKey(at)}`;
}

export const statisticReference = z
  .string()
  .transform((text, context): StatisticReference => {
    const [idText, atText, ...rest] = text.split('@');
    const id = statisticId.safeParse(idText);
    const at = atText === undefined ? null : parsePeriod(atText);
    if (id.success && rest.length === 0 && (atText === undefined || at !== null)) return { id: id.data, at };
    context.issues.push({
      code: 'custom',
      message: `Not a reference to a statistic. Write topic/name or topic/name@period (${periodForms}).`,
      input: text,
    });
    return z.NEVER;
  })
  .meta({ form: 'topic/name, or topic/name@2023 for another period' });
