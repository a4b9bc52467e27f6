import { z } from 'zod';
import { hedge } from './hedge';
import { Decimal } from './decimal';
import { period, type Period } from './period';
import { printedNumber } from './printed-number';
import { statisticReference, type StatisticReference } from './statistic-reference';
import { line } from './text';

/** How large the difference must be, if a finding says so. */
export const margins = ['slightly', 'far'] as const;
export type Margin = (typeof margins)[number];

interface OtherStatistic {
  readonly kind: 'statistic';
  readonly reference: StatisticReference;
}

/** The earlier value with which a statistic is compared: another statistic, or the same measure in another period. */
export type Earlier = OtherStatistic | { readonly kind: 'period'; readonly period: Period };

/** The value with which a statistic is compared: another statistic, or a number. */
export type Than = OtherStatistic | { readonly kind: 'number'; readonly value: Decimal };

const otherStatistic = statisticReference.transform((reference): OtherStatistic => ({ kind: 'statistic', reference }));
const otherPeriod = period.transform((at): Earlier => ({ kind: 'period', period: at }));
const otherNumber = printedNumber.transform((written): Than => ({ kind: 'number', value: new Decimal(written) }));

/** References to statistics have a slash, and nothing else that may be written here has one. */
function oneOf<First extends z.ZodType, Second extends z.ZodType>(statistic: First, other: Second, form: string) {
  return z
    .unknown()
    .transform((value, context): z.output<First> | z.output<Second> => {
      const schema = typeof value === 'string' && value.includes('/') ? statistic : other;
      const result = schema.safeParse(value);
      if (result.success) return result.data;
      for (const { message } of result.error.issues) context.issues.push({ code: 'custom', message, input: value });
      return z.NEVER;
    })
    .meta({ form });
}

const earlier = oneOf(otherStatistic, otherPeriod, 'an earlier period of the same measure, or topic/name');
const than = oneOf(otherStatistic, otherNumber, 'topic/name, or digits in quotation marks');

/** A list of names: as a list in YAML, separated by semicolons in an attribute. */
const names = z
  .union([z.array(line), line.transform((text) => text.split(';').map((name) => name.trim()))])
  .refine((list) => new Set(list).size === list.length && list.length > 1, 'Name at least two entities, each once.')
  .meta({ form: 'names as in the CSV: a list, or in MDX separated by semicolons' });

const place = z
  .union([z.number(), z.string().regex(/^\d+$/, 'Write a whole number.').transform(Number)])
  .pipe(z.number().int().min(1, 'The first place is 1.'))
  .meta({ form: 'a whole number from 1' });

const of = statisticReference.describe('The statistic.');
const by = z
  .enum(margins)
  .exactOptional()
  .describe('For “slightly” or “by far”: how large the difference must be. The methodology page has the limits.');
const among = names.exactOptional().describe('The entities that are compared, in the period of the statistic.');
const because = line.exactOptional().describe('Why “among” leaves out an entity of the series that would come before.');
const since = period.exactOptional().describe('The first period that is compared, for “its highest since 1990”.');
const until = period
  .exactOptional()
  .describe('The last period that is compared. Without it, all observations up to the latest are.');
const number = printedNumber.describe('The number, in the unit and multiplier in which the statistic is shown.');
const direction = z.enum(['up', 'down']).default('up').describe('Whether it rose or fell to the number.');

/**
 * A statement of ours about statistics: “fell”, “its lowest since 1990”, “more than half”. The check computes it again from the
 * data, and refuses it if it is not true.
 */
export const finding = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.enum(['rose', 'fell', 'unchanged']).describe('How it moved.'),
      of,
      from: earlier.exactOptional().describe('What it is compared with. A statistic that is a change needs none.'),
      by,
    }),
    z.strictObject({
      is: z.enum(['above', 'below', 'equal']).describe('How it compares with another statistic or a number.'),
      of,
      than: than.describe('What it is compared with, in the same unit.'),
      by,
    }),
    z.strictObject({
      is: z.enum(['highest', 'lowest']).describe('The extreme of its series over time, or among entities.'),
      ...{ of, since, until, among, because, by },
    }),
    z.strictObject({
      is: z.literal('ranked').describe('Its place among entities. Equal values share the first of their places.'),
      of,
      place: place.describe('The place: 1 for the first.'),
      from: z.enum(['highest', 'lowest']).default('highest').describe('The end from which places are counted.'),
      among: names.describe('The entities that are compared, in the period of the statistic.'),
      because,
    }),
    z.strictObject({
      is: z.literal('times').describe('A multiple: “doubled”, “three times as much”, “half of”.'),
      of,
      than: than.exactOptional().describe('What it is a multiple of.'),
      from: earlier.exactOptional().describe('For a change over time: the earlier value.'),
      value: printedNumber.describe('The multiple: "2" for doubled, "0.5" for halved.'),
      hedge: hedge.default('about').describe('How the multiple is hedged: “more than twice” is more-than.'),
    }),
    z.strictObject({
      is: z.enum(['more-than-half', 'less-than-half']).describe('A share beside one half.'),
      of,
      than: otherStatistic.exactOptional().describe('The whole, if the statistic is an amount and not a share.'),
    }),
    z.strictObject({
      is: z
        .enum(['accelerated', 'slowed', 'widened', 'narrowed'])
        .describe('How a change, or a gap on one side of zero, moved away from zero or towards it.'),
      of,
      from: earlier.describe('What it is compared with.'),
    }),
    z.strictObject({
      is: z.literal('crossed').describe('It passed a number in its period, and had not in the period before.'),
      of,
      value: number,
      going: direction,
    }),
    z.strictObject({
      is: z.literal('every').describe('It is true of every period.'),
      of,
      going: z.enum(['up', 'down', 'above', 'below']).describe('What is true of each of them.'),
      from: period.describe('The first period. For a rise or a fall, the one from which the first is counted.'),
      until: period.describe('The last period.'),
      than: number.exactOptional().describe('The number, for "above" and "below".'),
    }),
  ])
  .refine(
    (one) => one.is !== 'every' || (one.than !== undefined) === (one.going === 'above' || one.going === 'below'),
    {
      path: ['than'],
      error: 'Give a number if going is "above" or "below", and only then.',
    },
  )
  .refine((one) => one.is !== 'times' || (one.than === undefined) !== (one.from === undefined), {
    path: ['than'],
    error: 'Give either "than" or "from".',
  })
  .refine(
    (one) => (one.is !== 'highest' && one.is !== 'lowest') || (one.since === undefined) !== (one.among === undefined),
    {
      path: ['since'],
      error: 'Give "since" for an extreme over time, or "among" for one among entities.',
    },
  );
export type Finding = z.infer<typeof finding>;
/** What a finding may say about a statistic. Each relation has a row in `numbers/policy.ts`. */
export type FindingRelation = Finding['is'];

/** The findings of an entry, in its YAML. */
export const findings = z
  .array(finding)
  .meta({ form: 'a list: the attributes of `<Finding>`' })
  .default([])
  .describe('What its texts say about statistics: the check computes each again, and refuses what is not true.');

/** The statistics on which a finding depends, with the field that names each. */
export function statisticsOf(one: Finding): readonly StatisticOf[] {
  return [
    { field: 'of', reference: one.of },
    ...('from' in one && typeof one.from === 'object' && isEarlier(one.from) ? named('from', one.of, one.from) : []),
    ...('than' in one && typeof one.than === 'object' ? named('than', one.of, one.than) : []),
  ];
}

interface StatisticOf {
  readonly field: 'of' | 'from' | 'than';
  readonly reference: StatisticReference;
}

/** The start of an `every` is a period; everything else with a `from` is compared with something. */
function isEarlier(from: Earlier | Period): from is Earlier {
  return from.kind === 'statistic' || from.kind === 'period';
}

function named(field: 'from' | 'than', of: StatisticReference, other: Earlier | Than): StatisticOf[] {
  if (other.kind === 'statistic') return [{ field, reference: other.reference }];
  return other.kind === 'period' ? [{ field, reference: { ...of, at: other.period } }] : [];
}
