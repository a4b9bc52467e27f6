import { z } from 'zod';
import { relations } from '../domain/assertion';
import { fiscalCalendars } from '../domain/period';
import { verdict } from '../domain/verdict';
import {
  allowedVerdicts,
  findingRelations,
  findingRules,
  findingTolerances,
  relationRules,
  rowsFor,
  tolerances,
} from '../numbers/policy';
import { versionOf } from './version';

const share = z.string();
const rule = z.strictObject({
  words: z.string().describe('The words to which the rule applies.'),
  holds: z.string().describe('When a statement with these words is true.'),
});

/** The rules by which claims and findings are judged. */
export const policyView = z
  .strictObject({
    version: z
      .string()
      .describe(
        'The version of the policy: 12 hexadecimal digits, which change whenever a tolerance, a relation, a row of the table of verdicts or a fiscal calendar changes. Each assessment and each finding names the version by which it was judged.',
      ),
    tolerances: z
      .strictObject({
        hedged: share.describe(
          'A claim with a hedged number (about, nearly) counts as supported within this distance.',
        ),
        hedgedClose: share.describe('A claim with a hedged number counts as close within this distance.'),
        exactClose: share.describe('A claim with any other number counts as close within this distance.'),
        rankClose: share.describe(
          'The distance within which a claim about a rank that a source publishes counts as close. It is zero, because a rank is not an amount.',
        ),
      })
      .describe('How far a claimed number may be from the measured one, as a share of the measured one.'),
    findingTolerances: z
      .strictObject({
        same: share.describe('Numbers are “about the same” within this distance.'),
        slightly: share.describe('A difference of at most this share is “slight”.'),
        far: share.describe('A difference of at least this share is “by far”.'),
      })
      .describe('The limits on the difference between two numbers in a finding, as shares of the second number.'),
    verdicts: z
      .array(
        z
          .strictObject({
            basis: z.string().describe('Identifier of the result of comparing a claim with the numbers.'),
            when: z.string().describe('When the row applies.'),
            allowed: z.array(verdict).describe('The verdicts that this result allows.'),
          })
          .describe('A row of the table.'),
      )
      .describe('The table of verdicts: which verdicts each result of a comparison allows.'),
    relations: z.array(rule.describe('A rule about claims.')).describe('When claims are true.'),
    findings: z.array(rule.describe('A rule about findings.')).describe('When findings are true.'),
    calendars: z
      .array(
        z
          .strictObject({
            name: z.string().describe('The name of the calendar, as in `us-federal:FY2025`.'),
            startsInMonth: z.number().int().describe('The month in which a fiscal year begins, from 1.'),
            startsInPreviousYear: z
              .boolean()
              .describe('Whether a fiscal year begins in the calendar year before the year in its name.'),
          })
          .describe('A fiscal calendar.'),
      )
      .describe('The fiscal calendars that occur in period keys.'),
  })
  .describe('The rules by which claims and findings are judged. They are printed on the methodology page.');

/** The version of the policy, for records that were judged by it. It does not depend on the language of the site. */
export const policyVersion = versionOf([
  ...[tolerances, findingTolerances, allowedVerdicts],
  ...[relations, findingRelations, fiscalCalendars],
]);

export function toPolicyView(): z.infer<typeof policyView> {
  const { hedged, hedgedClose, exactClose, rankClose } = tolerances;
  const { same, slightly, far } = findingTolerances;
  return {
    version: policyVersion,
    tolerances: {
      ...{ hedged: String(hedged), hedgedClose: String(hedgedClose) },
      ...{ exactClose: String(exactClose), rankClose: String(rankClose) },
    },
    findingTolerances: { same: String(same), slightly: String(slightly), far: String(far) },
    verdicts: rowsFor({ hasBounds: true }).map(({ basis, when, verdicts }) => ({
      basis,
      when,
      allowed: [...verdicts],
    })),
    relations: relationRules(),
    findings: findingRules(),
    calendars: Object.entries(fiscalCalendars).map(([name, starts]) => ({ name, ...starts })),
  };
}
