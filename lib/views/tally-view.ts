import { z } from 'zod';
import { verdict, verdicts, type Verdict } from '../domain/verdict';
import { t } from '../messages/messages';

/** The number of fact-checks with each of the six verdicts. */
export const tallyView = z.array(z.strictObject({ verdict, label: z.string(), count: z.number() }));
export type TallyView = z.infer<typeof tallyView>;

export function toTally(given: readonly { readonly verdict: Verdict }[]): TallyView {
  return verdicts.map((one) => ({
    verdict: one,
    label: t(`verdict.${one}.label`),
    count: given.filter((check) => check.verdict === one).length,
  }));
}
