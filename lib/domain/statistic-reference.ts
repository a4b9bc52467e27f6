import { z } from 'zod';
import { statisticId, type StatisticId } from './ids';
import { parsePeriod, periodForms, periodKey, type Period } from './period';
import { day } from './text';

/**
 * A reference to a statistic (`consumption/china-share`), optionally to the same measure in a different period
 * (`consumption/china-share@1980`), and optionally as of an earlier day (`consumption/china-share@2022 as of 2024-04-30`).
 */
export interface StatisticReference {
  readonly id: StatisticId;
  readonly at: Period | null;
  /** The day on which the value was current, such as `2024-04-30`. If it is missing, the current value is read. */
  readonly asOf?: string;
}

/** The canonical text of a reference, which `statisticReference` reads back. */
export function referenceKey({ id, at, asOf }: StatisticReference): string {
  return `${id}${at === null ? '' : `@${periodKey(at)}`}${asOf === undefined ? '' : `${asOfWords}${asOf}`}`;
}

/** Whether the reference names neither a period nor a day, and so refers to the current value of the statistic for its own period. */
export function isUnqualified({ at, asOf }: StatisticReference): boolean {
  return at === null && asOf === undefined;
}

/** Adds the day `asOf` to a reference. A reference that already names a day does not change. */
export function pinnedReference(reference: StatisticReference, asOf: string | undefined): StatisticReference {
  return asOf === undefined || reference.asOf !== undefined ? reference : { ...reference, asOf };
}

const asOfWords = ' as of ';

export const statisticReference = z
  .string()
  .transform((text, context): StatisticReference => {
    const [what = '', asOfText, ...more] = text.split(asOfWords);
    const [idText, atText, ...rest] = what.split('@');
    const id = statisticId.safeParse(idText);
    const at = atText === undefined ? null : parsePeriod(atText);
    const asOf = asOfText === undefined ? null : day.safeParse(asOfText);
    const fits = rest.length + more.length === 0 && (atText === undefined || at !== null) && asOf?.success !== false;
    if (id.success && fits) return { id: id.data, at, ...(asOf === null ? {} : { asOf: asOf.data }) };
    context.issues.push({
      code: 'custom',
      message: `This is not a reference to a statistic. Write topic/name or topic/name@period (${periodForms}). For the value on an earlier day, add "${asOfWords.trim()} 2024-04-30".`,
      input: text,
    });
    return z.NEVER;
  })
  .meta({ form: 'topic/name, topic/name@2023 for another period, or topic/name as of 2024-04-30' });
