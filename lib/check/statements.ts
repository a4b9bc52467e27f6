import type { LocatedUse } from '../articles/parse-body';
import type { DocumentEntry, ParsedContent } from '../catalog/parsed-content';
import { endsOf } from '../domain/bounds';
import { assertionsOf, type Claim } from '../domain/claim';
import { entry, type Catalog } from '../domain/catalog';
import type { Figure } from '../domain/figure';
import { drawnStatistics, drawnSeries, isSeriesFigure } from '../domain/figure-inputs';
import type { FactCheckId, SeriesId, StatisticId } from '../domain/ids';
import { periodKey } from '../domain/period';
import { isExact, type KnownQuantity } from '../domain/quantity';
import { derivationInputs, pinnedReference, referenceKey, type StatisticReference } from '../domain/statistic';
import { multiplier, unitKey, type Multiplier } from '../domain/unit';
import { statReference } from '../domain/vocabulary';
import { formatAssertion, formatUnmeasured } from '../format/format-claim';
import { formatDate, formatPeriod } from '../format/format-period';
import { formatQuantity } from '../format/format-quantity';
import { t } from '../messages/messages';
import type { Resolve } from '../numbers/resolve';
import type { Position } from '../problems/problem';
import { paths } from '../site';
import { figureFacts } from './figure-facts';
import { correctionsStatement } from './recorded-corrections';
import { wordsMark } from './wording';

/** A number in a text or figure, a quotation that contains a number, or a line of a figure. */
export interface ShownNumber {
  /** What identifies the number on its page: a hash of the words around it, or the label next to it. */
  readonly place: string;
  /** The reference of the number, from `referenceKey`; null if it is not a statistic. */
  readonly reference: string | null;
  /** The name, period and value of the number; the words of the quotation; or the series and entity of the line. */
  readonly text: string;
}

/** What `content/published.txt` records about a page: its heading, the facts that explain it, and the numbers in it, in order. */
export interface Statement {
  readonly heading: string;
  /** The facts by name: `unit`, `definition`, `verdict`. */
  readonly facts: ReadonlyMap<string, string>;
  readonly numbers: readonly ShownNumber[];
}

/** A current number, with its position in a file. */
export interface LocatedNumber extends ShownNumber {
  readonly position: () => Position;
}

/** What would be recorded about a page now. */
export interface CurrentStatement extends Statement {
  readonly numbers: readonly LocatedNumber[];
}

/** The parts of a newsroom from which statements are generated. */
export interface StatementInputs {
  readonly parsed: ParsedContent;
  /** The catalog that readers get, without the entries that are held back. */
  readonly catalog: Catalog;
  readonly resolve: Resolve;
}

/**
 * Returns, by address, what would be recorded now in `content/published.txt` about each article, fact-check, figure, number and series, and
 * about the log of corrections and the glossary. The words and numbers on these pages must not change without a record.
 */
export function statementsOf(newsroom: StatementInputs): Map<string, CurrentStatement> {
  const { catalog, resolve } = newsroom;
  return new Map([
    ...[...catalog.articles].map(([slug, { title, asOf }]) => {
      const numbers = bodyNumbers(newsroom, newsroom.parsed.articles.get(slug), asOf);
      return [paths.article(slug), statement(title, {}, numbers)] as const;
    }),
    ...[...catalog.factChecks.keys()].map((id) => [paths.factCheck(id), checkStatement(newsroom, id)] as const),
    ...[...catalog.figures].map(([id, figure]) => {
      const position = newsroom.parsed.figures.get(id)?.position;
      return [
        paths.figure(id),
        statement(figure.title, figureFacts(figure), drawn(figure, resolve, position)),
      ] as const;
    }),
    ...[...catalog.statistics.keys()].map((id) => [paths.statistic(id), numberStatement(newsroom, id)] as const),
    ...[...catalog.series.keys()].map((id) => [paths.series(id), seriesStatement(catalog, id)] as const),
    ...(catalog.terms.size === 0
      ? []
      : [[paths.glossary, statement([...catalog.terms.keys()].sort().join(' '))] as const]),
    ...(catalog.corrections.size === 0 ? [] : [[paths.corrections, statement(correctionsStatement(catalog))] as const]),
  ]);
}

function statement(
  heading: string,
  facts: Readonly<Record<string, string>> = {},
  numbers: readonly LocatedNumber[] = [],
): CurrentStatement {
  const lines = Object.entries(facts).map(([name, text]) => [name, plain(text)] as const);
  return { heading, facts: new Map(lines), numbers };
}

/**
 * Writes a statement in the form in which it is recorded: its heading and, indented below it, a line for each fact and number, such as
 * `value: 2023: 39.6%`.
 */
export function statementText({ heading, facts, numbers }: Statement): string {
  return [
    heading,
    ...[...facts].map(([name, text]) => `  ${name}: ${text}`),
    ...numbers.map(({ place, reference, text }) => {
      const which = reference === null ? '' : `${reference} = `;
      return `  told: “${place}” ${which}${text}`;
    }),
  ].join('\n');
}

/** Parses a statement written by `statementText`. */
export function parseStatement(text: string): Statement {
  const [heading = '', ...lines] = text.split('\n');
  const facts = new Map<string, string>();
  const numbers: ShownNumber[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^ {2}([a-z]+): (.*)$/.exec(line) ?? [];
    if (name !== 'told') facts.set(name, value);
    else {
      const [, place = '', reference = null, words = ''] =
        /^“(.*?)” (?:([^\s=]+\/[^\s=]+(?: as of \S+)?) = )?(.*)$/.exec(value) ?? [];
      numbers.push({ place, reference, text: words });
    }
  }
  return { heading, facts, numbers };
}

/**
 * The name, period and value of a number: `Household consumption in China, 2023: 39.6%`.
 *
 * @throws NumberError like `resolve`
 */
export function numberText(reference: StatisticReference, resolve: Resolve): string {
  const { name, period, quantity } = resolve(reference);
  return `${name}, ${formatPeriod(period, 'alone')}: ${formatQuantity(quantity)}`;
}

function numberStatement({ catalog, resolve }: StatementInputs, id: StatisticId): CurrentStatement {
  const { name, period, quantity } = resolve({ id, at: null });
  return statement(name, {
    value: `${formatPeriod(period, 'alone')}: ${formatQuantity(quantity)}`,
    exact: `${unroundedText(quantity)}, ${periodKey(period)}`,
    unit: unitKey(quantity.unit),
    from: originOf(catalog, id),
  });
}

/** A number with all its digits, or the kind and the ends of a bound or range. */
function unroundedText(quantity: KnownQuantity): string {
  if (isExact(quantity)) return quantity.value.toFixed();
  return [quantity.bounds.kind, ...endsOf(quantity.bounds).map((end) => end.toFixed())].join(' ');
}

/** Where a number comes from. If a computed or observed number changed, but its origin did not, one of its inputs changed. */
function originOf(catalog: Catalog, id: StatisticId): string {
  const statistic = entry(catalog.statistics, id);
  switch (statistic.kind) {
    case 'published':
      return `a source, ${statistic.status}`;
    case 'observed':
      return `${statistic.series} of ${statistic.entity}, ${periodKey(statistic.period)}`;
    case 'derived':
      return `${statistic.from.operation} of ${derivationInputs(statistic.from)
        .map(([, input]) => referenceKey(input))
        .join(', ')}`;
  }
}

function checkStatement(newsroom: StatementInputs, id: FactCheckId): CurrentStatement {
  const { verdict, checkedOn, title, claim } = entry(newsroom.catalog.factChecks, id);
  const document = newsroom.parsed.factChecks.get(id);
  const asserted = assertedIn(claim);
  const facts = {
    verdict: t(`verdict.${verdict}.label`),
    checked: checkedOn,
    speaker: speakerOf(claim, newsroom.catalog),
    said: formatDate(claim.saidOn),
    claim: claim.quotation === undefined ? claim.text : `${claim.text} “${claim.quotation}”`,
    ...(asserted === null ? {} : { asserts: asserted }),
  };
  return statement(title, facts, [
    ...measured(claim, newsroom.resolve, document),
    ...bodyNumbers(newsroom, document, undefined),
  ]);
}

/** The name of the speaker. If the speaker reports what somebody else said, also the name of that person: `The desk, from Mara Quill`. */
function speakerOf({ speaker, attributedTo }: Claim, { people }: Catalog): string {
  const { name } = entry(people, speaker);
  return attributedTo === undefined ? name : `${name}, from ${entry(people, attributedTo).name}`;
}

/** The number that a claim states, with its unit; null if it states none. */
function assertedIn(claim: Claim): string | null {
  const { unmeasured } = claim;
  if (unmeasured !== undefined) return `${formatUnmeasured(unmeasured)}, in ${unitKey(unmeasured.unit)}`;
  const texts = assertionsOf(claim).map(({ asserts }) =>
    'unit' in asserts ? `${formatAssertion(asserts)}, in ${unitKey(asserts.unit)}` : formatAssertion(asserts),
  );
  return texts.length === 0 ? null : texts.join('; ');
}

/** The statistics with which a claim is compared. */
function measured(claim: Claim, resolve: Resolve, document: DocumentEntry<unknown> | undefined): LocatedNumber[] {
  const measuredNumber = (label: string, measure: StatisticReference, path: readonly PropertyKey[]): LocatedNumber => ({
    place: placeOf(label),
    ...shownNumber(measure, resolve),
    position: () => positionIn(document, [...path, 'measure']),
  });
  return [
    ...assertionsOf(claim).flatMap(({ asserts, path }, place) => [
      measuredNumber(place === 0 ? 'measure' : `measure ${place + 1}`, asserts.measure, path),
      ...asserts.alternatives.map(({ label, measure }, index) =>
        measuredNumber(label, measure, [...path, 'alternatives', index]),
      ),
    ]),
    ...claim.context.map(({ label, measure }, index) => measuredNumber(label, measure, ['claim', 'context', index])),
  ];
}

/** A label without curly quotation marks, because the record puts it in such marks. */
function placeOf(label: string): string {
  return label.replace(/[“”]/g, "'");
}

function shownNumber(reference: StatisticReference, resolve: Resolve): Pick<ShownNumber, 'reference' | 'text'> {
  return { reference: referenceKey(reference), text: numberText(reference, resolve) };
}

function positionIn(
  found: { readonly position: (path?: readonly PropertyKey[]) => Position } | undefined,
  path: readonly PropertyKey[],
): Position {
  return found?.position(path) ?? { line: 1, column: 1 };
}

/** The numbers or series that a figure draws, each under its label. */
function drawn(
  figure: Figure,
  resolve: Resolve,
  position: ((path: readonly PropertyKey[]) => Position) | undefined,
): LocatedNumber[] {
  const at = (path: readonly PropertyKey[]) => () => position?.(path) ?? { line: 1, column: 1 };
  if (isSeriesFigure(figure))
    return drawnSeries(figure).map(({ path, named: { label, series, entity } }) => ({
      place: placeOf(label),
      reference: null,
      text: `${series} of ${entity}`,
      position: at([...path, 'entity']),
    }));
  const labels = labelsIn(figure);
  return drawnStatistics(figure).map(({ path, named }) => ({
    place: placeOf(labels(path)),
    ...shownNumber(named, resolve),
    position: at(path),
  }));
}

/** Returns a function that finds the label of a number by the path of its field in the figure: `Germany, Saving`. */
function labelsIn(figure: Exclude<Figure, { readonly strands: unknown }>): (path: readonly PropertyKey[]) => string {
  const rows =
    'groups' in figure
      ? figure.groups
      : 'points' in figure
        ? figure.points
        : 'rows' in figure
          ? figure.rows
          : figure.ranges;
  return ([, row, ...path]) => {
    const role = String(path.at(-1));
    const bar = 'bars' in figure ? figure.bars.find(({ key }) => key === role)?.label : undefined;
    return `${rows[Number(row)]?.label ?? ''}, ${bar ?? role}`;
  };
}

/** The character that stands for a component in the text of a block. */
const placeholder = /\uFFFC/g;

/**
 * The numbers in a document, each with a hash of the words in its paragraph: the number must stay the same as long as the words do.
 *
 * @param asOf the day on which the document’s numbers were current
 */
function bodyNumbers(
  { resolve }: StatementInputs,
  document: DocumentEntry<unknown> | undefined,
  asOf: string | undefined,
): LocatedNumber[] {
  if (document === undefined) return [];
  const inline = document.body.uses.filter(({ use }) => ['Stat', 'Claimed', 'Uncited', 'Cite'].includes(use.word));
  let next = 0;
  return document.body.blocks.flatMap(({ text }) => {
    const count = text.match(placeholder)?.length ?? 0;
    const within = inline.slice(next, next + count);
    next += count;
    const place = `#${wordsMark(text.replace(placeholder, ' '))}`;
    return within.flatMap((located) => {
      const shown = numberOfUse(located, resolve, asOf);
      return shown === null ? [] : [{ place, ...shown, position: () => located.position }];
    });
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function numberOfUse(
  { use }: LocatedUse,
  resolve: Resolve,
  asOf: string | undefined,
): Pick<ShownNumber, 'reference' | 'text'> | null {
  switch (use.word) {
    case 'Stat':
      return shownNumber(pinnedReference(statReference(use), asOf), resolve);
    case 'Claimed':
      return { reference: null, text: `${use.by}: ${plain(use.text)}` };
    case 'Uncited':
      return { reference: null, text: plain(use.text) };
    default:
      return null;
  }
}

/**
 * What is recorded about a series: its definition, unit, scale and edition, and a hash of its data. A copy of the data is in
 * `content/kept/series/`.
 */
function seriesStatement(catalog: Catalog, id: SeriesId): CurrentStatement {
  const { title, definition, unit, multiplier: scale, source, sha256 } = entry(catalog.series, id);
  const { edition, accessedOn } = entry(catalog.sources, source);
  const read = typeof accessedOn === 'string' ? accessedOn : 'on a day that is not known';
  return statement(title, {
    definition,
    unit: unitKey(unit),
    scale,
    data: dataMark(sha256),
    edition: `${source}: ${edition}, read ${read}`,
  });
}

/** The hash that shows whether the copy of the published data is unchanged. */
export function dataMark(sha256: string): string {
  return sha256.slice(0, 12);
}

/** The recorded facts about the data in a series; null if there are none. */
export function seriesFacts({ facts }: Statement): {
  readonly multiplier: Multiplier;
  readonly source: string;
  /** The day on which the edition was read; null if unknown. */
  readonly read: string | null;
  readonly data: string;
} | null {
  const scale = multiplier.safeParse(facts.get('scale'));
  const [, source, read] = /^(\S+): .*, read (?:(\d{4}-\d{2}-\d{2})|.*)$/.exec(facts.get('edition') ?? '') ?? [];
  const data = facts.get('data');
  if (!scale.success || source === undefined || data === undefined) return null;
  return { multiplier: scale.data, source, read: read ?? null, data };
}
