import { z } from 'zod';
import { assertNever } from '../domain/assert-never';
import { entry } from '../domain/catalog';
import { severityWords } from '../domain/correction';
import type { SourceId } from '../domain/ids';
import { referenceKey } from '../domain/statistic';
import { statReference, type Body, type WordUse } from '../domain/vocabulary';
import { formatDate, formatReadingPeriod } from '../format/format-period';
import type { Citation } from '../numbers/resolve';
import { formatSource } from '../format/format-source';
import { paths } from '../site';
import { useAnchor } from './correction-view';
import { claimStatistics } from './uses';
import { statisticView, toStatisticView } from './statistic-view';
import { tellNumber, type TextDays } from './told-number';
import type { ViewContext } from './view-context';

/** One use of a word, in the order of the text: what its component shows. */
const use = z.discriminatedUnion('word', [
  z.strictObject({
    word: z.literal('Stat'),
    anchor: z.string(),
    key: z.string(),
    text: z.string(),
    then: z
      .strictObject({ text: z.string(), when: z.string() })
      .nullable()
      .describe('What it was on the day to which the article pins its numbers, where that reads differently.'),
    label: z.string(),
    note: z.string(),
    href: z.string(),
  }),
  z.strictObject({
    word: z.literal('Claimed'),
    anchor: z.string(),
    text: z.string(),
    label: z.string().describe('Whose it is.'),
  }),
  z.strictObject({
    word: z.literal('Uncited'),
    anchor: z.string(),
    text: z.string(),
    label: z.string().describe('Why it has no record.'),
    href: z.string().describe('Where all such figures are listed.'),
  }),
  z.strictObject({
    word: z.literal('Corrected'),
    anchor: z.string(),
    text: z.string(),
    mark: z.string().describe('What was done: corrected, clarified or updated.'),
    label: z.string().describe('The same with its day.'),
    href: z.string().describe('The notice, on the same page.'),
  }),
  z.strictObject({ word: z.literal('Figure'), anchor: z.string(), id: z.string() }),
  z.strictObject({ word: z.literal('FactCheck'), anchor: z.string(), id: z.string() }),
  z.strictObject({ word: z.literal('Viewpoint'), anchor: z.string(), id: z.string() }),
  z.strictObject({
    word: z.literal('Cite'),
    anchor: z.string(),
    number: z.number(),
    label: z.string(),
    note: z.string(),
    href: z.string(),
  }),
]);
export type UseView = z.infer<typeof use>;

/** The notes of a body: its numbers and its sources, with the way back to where they are mentioned. */
export const bodyView = z.strictObject({
  uses: z.array(use),
  numbers: z.array(
    z.strictObject({
      anchor: z.string(),
      statistic: statisticView,
      sources: z.array(z.number()),
      mentions: z.array(z.string()),
    }),
  ),
  bibliography: z.array(
    z.strictObject({
      anchor: z.string(),
      number: z.number(),
      line: z.string(),
      href: z.string(),
      grade: z.enum(['primary', 'secondary']),
      readIn: z.string().nullable(),
      mentions: z.array(z.string()),
    }),
  ),
  headings: z.array(z.strictObject({ depth: z.union([z.literal(2), z.literal(3)]), text: z.string(), id: z.string() })),
  wordCount: z.number(),
});
export type BodyView = z.infer<typeof bodyView>;

/**
 * Numbers the notes and the sources of a body in the order in which a reader meets them.
 *
 * @param days of the text, where its numbers may be pinned to a day
 */
export function toBodyView(context: ViewContext, body: Body, days: TextDays | null): BodyView {
  const numbers = new Map<string, BodyView['numbers'][number]>();
  const bibliography = new Map<SourceId, BodyView['bibliography'][number]>();

  const cite = (source: SourceId, mention: string | null): number => {
    const known = bibliography.get(source) ?? toBibliographyItem(context, source, bibliography.size + 1);
    if (mention !== null) known.mentions.push(mention);
    bibliography.set(source, known);
    return known.number;
  };
  const note = (reference: Parameters<ViewContext['resolve']>[0], mention: string): string => {
    const key = referenceKey(reference);
    const statistic = toStatisticView(context, reference);
    const sources = context.resolve(reference).citations.map((citation) => cite(citation.source, null));
    const known = numbers.get(key) ?? {
      anchor: `number-${numbers.size + 1}`,
      statistic,
      sources: [...new Set(sources)],
      mentions: [],
    };
    known.mentions.push(mention);
    numbers.set(key, known);
    return known.anchor;
  };

  const uses = body.uses.map((word, index): UseView => {
    const anchor = useAnchor(index);
    switch (word.word) {
      case 'Stat': {
        const reference = statReference(word);
        const { name, period } = context.resolve(reference);
        const { now, then } = tellNumber(word, days, context.resolve);
        return {
          word: 'Stat',
          anchor,
          key: referenceKey(reference),
          text: now,
          then,
          label: `${name}, ${formatReadingPeriod(period, reference.asOf)}`,
          note: note(reference, anchor),
          href: toStatisticView(context, reference).href,
        };
      }
      case 'Claimed':
        return {
          word: 'Claimed',
          anchor,
          text: word.text.trim(),
          label: `Asserted by ${entry(context.catalog.people, word.by).name}`,
        };
      case 'Uncited':
        return { word: 'Uncited', anchor, text: word.text.trim(), label: word.reason, href: paths.uncited };
      case 'Corrected': {
        const { date, severity } = entry(context.catalog.corrections, word.id);
        const { mark } = severityWords[severity];
        const label = `${mark} on ${formatDate(date)}: what was changed, and why`;
        return {
          word: 'Corrected',
          anchor,
          text: word.text.trim(),
          mark,
          label,
          href: paths.correctionNotice(word.id),
        };
      }
      case 'Cite': {
        const number = cite(word.source, anchor);
        const { line } = bibliography.get(word.source) ?? toBibliographyItem(context, word.source, number);
        return {
          word: 'Cite',
          anchor,
          number,
          label: word.locator === undefined ? line : `${line}, ${word.locator}`,
          note: `source-${number}`,
          href: paths.source(word.source),
        };
      }
      case 'Figure':
      case 'FactCheck':
      case 'Viewpoint':
        citationsOf(context, word).forEach(({ source }) => cite(source, null));
        return { word: word.word, anchor, id: word.id };
      default:
        return assertNever(word);
    }
  });
  return {
    uses,
    numbers: [...numbers.values()],
    bibliography: [...bibliography.values()],
    headings: [...body.headings],
    wordCount: body.wordCount,
  };
}

function toBibliographyItem({ catalog }: ViewContext, id: SourceId, number: number): BodyView['bibliography'][number] {
  const source = entry(catalog.sources, id);
  const readIn = source.grade === 'secondary' ? `${source.readIn.publisher}, ${source.readIn.title}` : null;
  return {
    anchor: `source-${number}`,
    number,
    line: formatSource(source),
    href: paths.source(id),
    grade: source.grade,
    readIn,
    mentions: [],
  };
}

/** The sources on which an embedded figure, check or viewpoint rests. */
function citationsOf(
  { catalog, resolve }: ViewContext,
  word: Extract<WordUse, { word: 'Figure' | 'FactCheck' | 'Viewpoint' }>,
): readonly Pick<Citation, 'source'>[] {
  switch (word.word) {
    case 'Figure': {
      const figure = entry(catalog.figures, word.id);
      if (figure.kind !== 'bar')
        return figure.strands.map(({ series }) => ({ source: entry(catalog.series, series).source }));
      return figure.groups.flatMap(({ values }) =>
        Object.values(values).flatMap((reference) => resolve(reference).citations),
      );
    }
    case 'FactCheck': {
      const { claim, evidence } = entry(catalog.factChecks, word.id);
      const rested = claimStatistics(claim).flatMap((reference) => resolve(reference).citations);
      return [{ source: claim.saidIn }, ...rested, ...evidence.map((source) => ({ source }))];
    }
    case 'Viewpoint':
      return [{ source: entry(catalog.viewpoints, word.id).source }];
    default:
      return assertNever(word);
  }
}
