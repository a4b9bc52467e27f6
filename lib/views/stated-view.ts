import { z } from 'zod';
import { referenceKey, type StatisticReference } from '../domain/statistic';

/** Other statistics that a record lists under `stated`, because its notes quote their numbers. */
export const statedView = z.array(
  z.strictObject({
    reference: z.string().describe('The id of the statistic, with the period or day: `a/b@2019`.'),
    id: z.string(),
  }),
);

export function toStatedView(stated: readonly StatisticReference[] = []): z.infer<typeof statedView> {
  return stated.map((reference) => ({ reference: referenceKey(reference), id: reference.id }));
}
