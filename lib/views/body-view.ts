import { z } from 'zod';
import { assertNever } from '../domain/assert-never';
import { entry, NotLinked } from '../domain/catalog';
import type { SourceId, TermId } from '../domain/ids';
import { referenceKey } from '../domain/statistic';
import { statReference, type Body, type WordUse } from '../domain/vocabulary';
import type { ClaimedNumber } from '../format/format-claim';
import { formatDate, formatReadingPeriod } from '../format/format-period';
import { sourcesOfFigure } from '../numbers/figure-sources';
import { NumberError } from '../numbers/number-error';
import type { Citation } from '../numbers/resolve';
import { formatOutlet, formatSource } from '../format/format-source';
import { t } from '../messages/messages';
import { paths } from '../site';
import { problemView, type Broken } from './broken-view';
import { useAnchor } from './correction-view';
import { compareTerms } from './glossary-view';
import { claimStatistics } from './backlinks';
import { statisticView, toStatisticView, viewOnClaim } from './statistic-view';
import { revisedSince } from './revised-inputs';
import { formatStat, type TextDays } from './formatted-stat';
import type { ViewContext } from './view-context';
import { toBibliographicRecord, bibliographicRecord } from './bibliographic-record';

/** What an MDX component in the prose shows. */
const use = z.discriminatedUnion('word', [
  z.strictObject({
    word: z.literal('Stat'),
    anchor: z.string(),
    key: z.string(),
    text: z.string(),
    then: z
      .strictObject({ text: z.string(), when: z.string() })
      .nullable()
      .describe(
        'The value on the article’s `asOf` day; null if the article has no `asOf` day, or if the value is printed exactly like the current value.',
      ),
    label: z.string(),
    note: z.string(),
    href: z.string(),
  }),
  z.strictObject({
    word: z.literal('Claimed'),
    anchor: z.string(),
    text: z.string(),
    label: z.string().describe('A phrase that names the person who made the claim.'),
  }),
  z.strictObject({
    word: z.literal('Uncited'),
    anchor: z.string(),
    text: z.string(),
    label: z.string().describe('The reason why the number has no record.'),
    href: z.string().describe('The address of the list of all uncited numbers.'),
  }),
  z.strictObject({
    word: z.literal('Term'),
    anchor: z.string(),
    text: z.string(),
    label: z.string().describe('The definition of the term.'),
    note: z.string(),
    href: z.string().describe('The address of the term in the glossary.'),
  }),
  z.strictObject({ word: z.literal('Finding'), anchor: z.string(), text: z.string() }),
  z.strictObject({ word: z.literal('Plain'), anchor: z.string(), text: z.string() }),
  z.strictObject({
    word: z.literal('Corrected'),
    anchor: z.string(),
    text: z.string(),
    mark: z.string().describe('The kind of change: corrected, clarified or updated.'),
    label: z.string().describe('The kind and the date of the change.'),
    href: z.string().describe('The anchor of the notice on the same page.'),
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
  z.strictObject({
    word: z.literal('Broken').describe('Only in dev: a component that cannot be shown, with its problems.'),
    anchor: z.string(),
    problems: z.array(problemView),
  }),
]);
export type UseView = z.infer<typeof use>;

/** The components and headings of a body, and its notes: numbers, terms and sources, with links back to their mentions. */
export const bodyView = z.strictObject({
  uses: z.array(use),
  numbers: z.array(
    z.strictObject({
      anchor: z.string(),
      statistic: statisticView,
      sources: z.array(z.number()),
      mentions: z.array(z.string()),
      revised: z
        .string()
        .nullable()
        .describe('A sentence about a revision or correction since the text was published; null if there was none.'),
    }),
  ),
  terms: z
    .array(
      z.strictObject({
        anchor: z.string(),
        term: z.string(),
        means: z.string(),
        href: z.string(),
        mentions: z.array(z.string()),
      }),
    )
    .describe('In alphabetical order.'),
  bibliography: z.array(
    z.strictObject({
      anchor: z.string(),
      number: z.number(),
      line: z.string(),
      href: z.string(),
      grade: z.enum(['primary', 'secondary']),
      readIn: z.string().nullable(),
      record: bibliographicRecord,
      mentions: z.array(z.string()),
    }),
  ),
  headings: z.array(z.strictObject({ depth: z.union([z.literal(2), z.literal(3)]), text: z.string(), id: z.string() })),
  wordCount: z.number(),
  problems: z.array(problemView).describe('Only in dev: the problems with the text as a whole.'),
  unreadable: z
    .boolean()
    .describe('Only in dev: whether the text cannot be parsed, so that its problems are shown instead.'),
});
export type BodyView = z.infer<typeof bodyView>;

/**
 * Builds the view of a body. The notes and the sources are numbered in reading order.
 *
 * @param days the article’s dates; null for a body that always shows current values
 * @param claim the claim that a fact-check’s body is about; null for other bodies
 */
export function toBodyView(
  context: ViewContext,
  body: Body,
  days: TextDays | null,
  claim: ClaimedNumber | null = null,
): BodyView {
  const { broken } = context;
  const numbers = new Map<string, BodyView['numbers'][number]>();
  const terms = new Map<TermId, BodyView['terms'][number]>();
  const bibliography = new Map<SourceId, BodyView['bibliography'][number]>();

  const cite = (source: SourceId, mention: string | null): number => {
    const known = bibliography.get(source) ?? toBibliographyItem(context, source, bibliography.size + 1);
    if (mention !== null) known.mentions.push(mention);
    bibliography.set(source, known);
    return known.number;
  };
  const note = (reference: Parameters<ViewContext['resolve']>[0], mention: string): string => {
    const key = referenceKey(reference);
    const statistic = viewOnClaim(context, context.resolve(reference), claim);
    const sources = context.resolve(reference).citations.map((citation) => cite(citation.source, null));
    const known = numbers.get(key) ?? {
      anchor: `number-${numbers.size + 1}`,
      statistic,
      sources: [...new Set(sources)],
      mentions: [],
      revised: days === null ? null : revisedSince(context, reference, days.publishedOn),
    };
    known.mentions.push(mention);
    numbers.set(key, known);
    return known.anchor;
  };

  const viewOf = (word: WordUse, anchor: string): UseView => {
    switch (word.word) {
      case 'Stat': {
        const reference = statReference(word);
        const { name, period } = context.resolve(reference);
        const { now, then } = formatStat(word, days, context.resolve, claim);
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
          label: t('body.claimed', { speaker: entry(context.catalog.people, word.by).name }),
        };
      case 'Uncited':
        return { word: 'Uncited', anchor, text: word.text.trim(), label: word.reason, href: paths.uncited };
      case 'Term': {
        const known = terms.get(word.id) ?? toTerm(context, word.id);
        known.mentions.push(anchor);
        terms.set(word.id, known);
        const { means: label, anchor: note, href } = known;
        return { word: 'Term', anchor, text: word.text.trim(), label, note, href };
      }
      case 'Finding':
      case 'Plain':
        return { word: word.word, anchor, text: word.text.trim() };
      case 'Corrected': {
        const { date, severity } = entry(context.catalog.corrections, word.id);
        const mark = t(`severity.${severity}.mark`);
        const label = t('body.corrected', { mark, date: formatDate(date) });
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
  };
  const uses = body.uses.map((word, index): UseView => {
    const anchor = useAnchor(index);
    return broken === undefined ? viewOf(word, anchor) : viewOrProblems(broken, word, anchor, viewOf);
  });
  const { problems, unreadable } = broken?.ofBody(body) ?? { problems: [], unreadable: false };
  return {
    uses,
    numbers: [...numbers.values()],
    terms: [...terms.values()].sort((a, b) => compareTerms(a.term, b.term)),
    bibliography: [...bibliography.values()],
    headings: [...body.headings],
    wordCount: body.wordCount,
    problems: [...problems],
    unreadable,
  };
}

function viewOrProblems(
  broken: Broken,
  word: WordUse,
  anchor: string,
  viewOf: (word: WordUse, anchor: string) => UseView,
): UseView {
  const problems = broken.ofUse(word);
  if (problems.length > 0) return { word: 'Broken', anchor, problems: [...problems] };
  try {
    return viewOf(word, anchor);
  } catch (error) {
    if (!(error instanceof NotLinked || error instanceof NumberError)) throw error;
    // The component itself is valid, but the entry to which it refers has a problem, which the check reports.
    return { word: 'Broken', anchor, problems: [...broken.behindUse(word)] };
  }
}

function toTerm({ catalog }: ViewContext, id: TermId): BodyView['terms'][number] {
  const { term, means } = entry(catalog.terms, id);
  return { anchor: `term-${id}`, term, means, href: paths.term(id), mentions: [] };
}

function toBibliographyItem({ catalog }: ViewContext, id: SourceId, number: number): BodyView['bibliography'][number] {
  const source = entry(catalog.sources, id);
  const readIn =
    source.grade === 'secondary' ? `${formatOutlet(catalog, source.readIn.publisher)}, ${source.readIn.title}` : null;
  return {
    anchor: `source-${number}`,
    number,
    line: formatSource(catalog, source),
    href: paths.source(id),
    grade: source.grade,
    readIn,
    record: toBibliographicRecord(catalog, source),
    mentions: [],
  };
}

/** Returns the sources of a figure, fact-check or viewpoint in a body. */
function citationsOf(
  { catalog, resolve }: ViewContext,
  word: Extract<WordUse, { word: 'Figure' | 'FactCheck' | 'Viewpoint' }>,
): readonly Pick<Citation, 'source'>[] {
  switch (word.word) {
    case 'Figure':
      return sourcesOfFigure(entry(catalog.figures, word.id), { catalog, resolve }).map((source) => ({ source }));
    case 'FactCheck': {
      const { claim, evidence } = entry(catalog.factChecks, word.id);
      const measuring = claimStatistics(claim).flatMap((reference) => resolve(reference).citations);
      return [{ source: claim.saidIn }, ...measuring, ...evidence.map((source) => ({ source }))];
    }
    case 'Viewpoint':
      return [{ source: entry(catalog.viewpoints, word.id).source }];
    default:
      return assertNever(word);
  }
}
