import { z } from 'zod';
import { hedge } from './hedge';
import { Decimal } from './decimal';
import { period, type Period } from './period';
import { printedNumber } from './printed-number';
import { statisticReference, type StatisticReference } from './statistic-reference';
import { line } from './text';

/** How a finding may describe the size of a difference. `numbers/policy.ts` defines how small or large each difference must be. */
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

/** A value with a slash is read as a reference to a statistic, so a span such as 1980/2023 cannot be written here. */
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

/** Several names: a list in YAML, or a string of names separated by semicolons in an MDX attribute. */
const list = z.union([z.array(line), line.transform((text) => text.split(';').map((name) => name.trim()))]);
const names = list
  .refine((list) => new Set(list).size === list.length && list.length > 1, 'Name at least two entities, each once.')
  .meta({ form: 'a list of names as in the CSV; in MDX, names separated by semicolons' });

const others = list
  .pipe(z.array(statisticReference).min(1))
  .meta({ form: 'a list of references such as topic/name; in MDX, references separated by semicolons' })
  .exactOptional()
  .describe('The statistics to compare with, such as those in the other bars of a figure.');

const place = z
  .union([z.number(), z.string().regex(/^\d+$/, 'Write a whole number.').transform(Number)])
  .pipe(z.number().int().min(1, 'Ranks start at 1.'))
  .meta({ form: 'a whole number, 1 or higher' });

const of = statisticReference.describe('The statistic.');
const by = z
  .enum(margins)
  .exactOptional()
  .describe(
    'Required if the text says “slightly” or “by far”. The methodology page says how large the difference must be for `far`, and may be for `slightly`.',
  );
const among = names.exactOptional().describe('The entities to compare, in the period of the statistic.');
const because = line
  .exactOptional()
  .describe('Why “among” leaves out an entity of the series that would rank ahead of the statistic.');
const since = period.exactOptional().describe('The first period to compare: 1990 for “its highest since 1990”.');
const until = period
  .exactOptional()
  .describe('The last period to compare; by default, the period of the latest observation.');
const number = printedNumber.describe('The number that was reached or passed, in the statistic’s unit and multiplier.');
const direction = z.enum(['up', 'down']).default('up').describe('Whether the statistic rose or fell to the number.');

/**
 * What our own text says about a statistic: “fell”, “its lowest since 1990”, “more than half”. The check rejects a finding that the data do
 * not support.
 */
export const finding = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.enum(['rose', 'fell', 'unchanged']).describe('How the statistic changed.'),
      of,
      from: earlier
        .exactOptional()
        .describe('The earlier value to compare with. Not needed if the statistic is itself a change.'),
      by,
    }),
    z.strictObject({
      is: z
        .enum(['above', 'below', 'equal'])
        .describe('How the statistic compares with another statistic or a number.'),
      of,
      than: than.describe('The statistic or number to compare with, in the same unit.'),
      by,
    }),
    z.strictObject({
      is: z
        .enum(['highest', 'lowest'])
        .describe('The statistic is the highest or lowest of several periods, entities or statistics.'),
      ...{ of, since, until, among, others, because, by },
    }),
    z.strictObject({
      is: z
        .literal('ranked')
        .describe('The rank of the statistic among entities. No other entity may have the same rank.'),
      of,
      place: place.describe('The rank: 1 for the first.'),
      from: z
        .enum(['highest', 'lowest'])
        .default('highest')
        .describe('Whether the highest or the lowest value has rank 1.'),
      among: names.describe('The entities to compare, in the period of the statistic.'),
      because,
    }),
    z.strictObject({
      is: z.literal('times').describe('A multiple: “doubled”, “three times as much”, “half of”.'),
      of,
      than: than
        .exactOptional()
        .describe(
          'The statistic or number to compare with. For “twice as high as in Bellmark”, the statistic of Bellmark.',
        ),
      from: earlier.exactOptional().describe('For a change over time: the earlier value.'),
      value: printedNumber.describe('The multiple: "2" for doubled, "0.5" for halved.'),
      hedge: hedge.default('about').describe('How the multiple is hedged: `more-than` for “more than twice”.'),
    }),
    z.strictObject({
      is: z.enum(['more-than-half', 'less-than-half']).describe('The statistic is a share above or below one half.'),
      of,
      than: otherStatistic
        .exactOptional()
        .describe('If the statistic is an amount and not a share: the total that includes it.'),
    }),
    z.strictObject({
      is: z
        .enum(['accelerated', 'slowed', 'widened', 'narrowed'])
        .describe(
          'A change or a gap became larger (accelerated, widened) or smaller (slowed, narrowed), without changing its sign.',
        ),
      of,
      from: earlier.describe('The earlier value to compare with.'),
    }),
    z.strictObject({
      is: z
        .literal('crossed')
        .describe('The statistic reached or passed a number in its period, but had not done so in the period before.'),
      of,
      value: number,
      going: direction,
    }),
    z.strictObject({
      is: z.literal('every').describe('In every period from `from` to `until`, the statistic does what `going` says.'),
      of,
      going: z
        .enum(['up', 'down', 'above', 'below'])
        .describe('What is true of each period: a rise, a fall, or a value above or below the number.'),
      from: period.describe(
        'The first period. For a rise or a fall, the period from which the first change is measured.',
      ),
      until: period.describe('The last period.'),
      than: number.exactOptional().describe('The number to compare with, if `going` is `above` or `below`.'),
    }),
  ])
  .refine(
    (one) => one.is !== 'every' || (one.than !== undefined) === (one.going === 'above' || one.going === 'below'),
    {
      path: ['than'],
      error: 'If "going" is "above" or "below", give a number under "than"; otherwise, remove "than".',
    },
  )
  .refine((one) => one.is !== 'times' || (one.than === undefined) !== (one.from === undefined), {
    path: ['than'],
    error: 'Give either "than" or "from".',
  })
  .refine(
    (one) =>
      (one.is !== 'highest' && one.is !== 'lowest') ||
      [one.since, one.among, one.others].filter((given) => given !== undefined).length === 1,
    {
      path: ['since'],
      error:
        'Give "since" to compare over time, "among" to compare entities, or "others" to compare statistics: one of the three.',
    },
  );
export type Finding = z.infer<typeof finding>;
/** What a finding may say about a statistic. Each relation has a row in `numbers/policy.ts`. */
export type FindingRelation = Finding['is'];

/** The findings of an entry, in its YAML. */
export const findings = z
  .array(finding)
  .meta({ form: 'a list of entries, each with the attributes of `<Finding>`' })
  .default([])
  .describe(
    'What the title and other fields of this entry say about statistics. The check rejects findings that the data do not support.',
  );

/** The statistics on which a finding depends, with the field that names each. */
export function statisticsOf(one: Finding): readonly StatisticOf[] {
  return [
    { field: 'of', reference: one.of },
    ...('from' in one && typeof one.from === 'object' && isEarlier(one.from) ? named('from', one.of, one.from) : []),
    ...('than' in one && typeof one.than === 'object' ? named('than', one.of, one.than) : []),
    ...('others' in one ? (one.others ?? []).map((reference) => ({ field: 'others', reference }) as const) : []),
  ];
}

interface StatisticOf {
  readonly field: 'of' | 'from' | 'than' | 'others';
  readonly reference: StatisticReference;
}

/** In an `every` finding, `from` is the first period; in other findings, it is the value to compare with. */
function isEarlier(from: Earlier | Period): from is Earlier {
  return from.kind === 'statistic' || from.kind === 'period';
}

function named(field: 'from' | 'than', of: StatisticReference, other: Earlier | Than): StatisticOf[] {
  if (other.kind === 'statistic') return [{ field, reference: other.reference }];
  return other.kind === 'period' ? [{ field, reference: { ...of, at: other.period } }] : [];
}
