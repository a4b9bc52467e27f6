import type { ParsedBody } from '../../articles/parse-body';
import type { Entry } from '../../catalog/entry';
import type { DocumentEntry } from '../../catalog/parsed-content';
import { fieldsOf, type Note, type ProseField } from '../../collections/collection';
import { collections } from '../../collections/collections';
import { statedMultiple, statedQuantity, type Assertion } from '../../domain/assertion';
import type { Decimal } from '../../domain/decimal';
import { escapePattern } from '../../domain/escape-pattern';
import { statedIn } from '../../numbers/findings/stated-in';
import type { Resolve, ResolvedStatistic } from '../../numbers/resolve';
import { formatQuantity, spellingsOf, type QuantityStyle } from '../../format/format-quantity';
import { offsetsIn } from '../../prose/align';
import { numbersOfClaim, placesOf } from '../../prose/claims/asserted-numbers';
import { readMultiple } from '../../prose/multiples';
import { statedNumbers, type StatedNumber } from '../../prose/stated-numbers';
import { isInside, type TextRange } from '../../prose/quotations';
import { valueOf } from '../context';
import { judgedClauses } from '../judged-clauses';
import type { Kind, Written } from '../../domain/catalog';
import { assertionsOf } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import type { Redirect } from '../../domain/redirect';
import type { Series } from '../../domain/series';
import { statReference, type WordUse } from '../../domain/vocabulary';
import { offsetAt } from '../../problems/text-position';

/** A published text and the positions of its characters. */
export interface ProseBlock {
  readonly text: string;
  /** The numbers in the text. */
  readonly stated: readonly StatedNumber[];
  /** The offset of each character in its file: computed only if there is a problem. */
  readonly offsetsIn: (source: string) => readonly number[];
  readonly quoted: boolean;
  /** Where the text contains code, which is possible only in a body. */
  readonly code: readonly TextRange[];
  /** The kind of text: only a body can contain components. */
  readonly place: 'body' | 'field' | 'field-of-check' | Note | 'correction';
  /** The numbers, as they are rendered, that the text may contain without a source. */
  readonly mayHold: readonly string[];
}

/**
 * The paragraphs and headings of a body. `stated` leaves out a number in words if a finding states it, or if the check compares it with the
 * number beside it, as in “just under half, 49%”.
 */
export function blocksOfBody(body: ParsedBody, resolve: Resolve): ProseBlock[] {
  const { blocks, uses } = body;
  const judged = judgedClauses(body, resolve);
  return blocks.map((block) => {
    const { text, stated, offsets, quoted, code, marked } = block;
    const proven = marked.flatMap(({ start, end, at }) => {
      const use = uses.find((located) => located.at === at)?.use;
      const number = use?.word === 'Finding' ? valueOf(() => statedIn(use.finding, resolve)) : null;
      return number === null ? [] : [{ start, end, number }];
    });
    const isProven = (one: StatedNumber): boolean =>
      proven.some(({ start, end, number }) => one.start >= start && one.end <= end && states(one, number)) ||
      (one.kind === 'share' &&
        isInside(
          one,
          judged.filter((range) => range.block === block),
        ));
    return {
      ...{ text, quoted, code, place: 'body', mayHold: [] },
      stated: stated.filter((one) => !isProven(one)),
      offsetsIn: () => offsets,
    };
  });
}

/** Whether a number in a text has the given value: “doubled” is 2. */
function states({ text, value }: StatedNumber, number: Decimal): boolean {
  return (value ?? readMultiple(text))?.eq(number) === true;
}

/** The texts that give the reasons for a verdict: the summary and the body. */
export function blocksOfReasoning(entry: DocumentEntry<FactCheck>, resolve: Resolve): ProseBlock[] {
  return [...blocksOfFields(entry, fieldsOf(entry.value, ['summary'])), ...blocksOfBody(entry.body, resolve)];
}

/** The texts in the fields of an entry, including the reasons in its findings and the reasons for exempt words. */
export function textsIn<Name extends Kind>(kind: Name, value: Written[Name]): ProseField[] {
  const { prose, findings, plain } = collections[kind];
  const reasons = (findings?.(value) ?? []).flatMap((finding, index) =>
    'because' in finding ? fieldsOf(finding, ['because'], 'field', ['findings', index]) : [],
  );
  const exemptions = (plain?.(value) ?? []).flatMap((words, index) =>
    fieldsOf(words, ['reason'], 'field', ['plain', index]),
  );
  return [...prose(value), ...reasons, ...exemptions];
}

/** The texts of a fact-check except its body. */
export function blocksOfCheck(entry: DocumentEntry<FactCheck>, resolve: Resolve): ProseBlock[] {
  const own = ownNumbers(entry.value, entry.body.body.uses, resolve);
  const fields = textsIn('factChecks', entry.value);
  const { claim } = entry.value;
  const asserted = numbersOfClaim(claim);
  return fields.flatMap((field) => {
    if (restatesClaim(field)) return blocksOfFields(entry, [field], restatableNumbers(field.text, claim));
    // The text of a claim may state the number in any form, such as “twice”.
    const inWords = isClaim(field) ? asserted.flatMap((number) => placesOf(number, field.text)) : [];
    return blocksOfFields(entry, [field], [...inWords.map(({ start, end }) => field.text.slice(start, end)), ...own]);
  });
}

export function isClaim({ path }: ProseField): boolean {
  return path.join('/') === 'claim/text';
}

/** Whether a text repeats the claim. The short version of the claim does, and so does the title, which asks whether the claim is true. */
export function restatesClaim({ path }: ProseField): boolean {
  return ['claim/short', 'title'].includes(path.join('/'));
}

/**
 * The numbers that a text may state if it repeats a claim. These are the numbers that the claim asserts, as written in its text or
 * quotation (“six points”, “a third”, “23%”), but not the numbers with which the claim is compared.
 */
function restatableNumbers(repeating: string, claim: FactCheck['claim']): string[] {
  const { text, quotation = '' } = claim;
  const stated = assertionsOf(claim).flatMap(({ asserts }) => statedTexts(asserts));
  const claimed = statedNumbers([...stated, text, quotation].join(' | '));
  const restated = statedNumbers(repeating).filter((number) => claimed.some((one) => isSame(number, one)));
  return [...new Set([...stated, ...claimed.map((one) => one.text), ...restated.map((number) => number.text)])];
}

/** Whether two numbers mean the same: “23%” and “23 percent”, “six points” and “6.0 percentage points”, “a third” and “one third”. */
function isSame(a: StatedNumber, b: StatedNumber): boolean {
  if (a.kind !== b.kind) return false;
  if (a.value !== null && b.value !== null) return a.value.eq(b.value);
  const bare = ({ text }: StatedNumber): string => text.toLowerCase().replace(/^(?:an?|one)\s/, '');
  return bare(a) === bare(b);
}

/** The texts in the fields of an entry. @param own the numbers that a fact-check may state */
export function blocksOfFields(
  entry: Entry<unknown>,
  fields: readonly ProseField[],
  own: readonly string[] = [],
): ProseBlock[] {
  return fields.map(({ path, text, as }) => ({
    ...places[as],
    text,
    code: [],
    mayHold: as === 'field-of-check' ? own : [],
    stated: statedNumbers(text),
    offsetsIn: (source) => offsetsIn(source, offsetAt(source, entry.position(path)), text),
  }));
}

/** The notes in the data file of a series, each once. */
export function blocksOfData({ value }: Entry<Series>): ProseBlock[] {
  const notes = [...value.observations.values()].flatMap((observations) =>
    observations.flatMap((one) => (one.status === 'missing' ? one.reason : (one.note ?? []))),
  );
  return [...new Set(notes)].map((text) => blockIn(text, 'note-on-series'));
}

/** The reasons why content was removed, each once. */
export function blocksOfRemovals(redirects: Iterable<Redirect>): ProseBlock[] {
  return [...new Set([...redirects].flatMap(({ gone }) => gone ?? []))].map((text) => blockIn(text, 'field'));
}

/**
 * A text whose position in its file is unknown: `offsetsIn` searches for it, allowing for line breaks and for doubled quotes, as in CSV.
 */
function blockIn(text: string, as: ProseField['as']): ProseBlock {
  const words = text.split(/\s+/).map((word) => escapePattern(word).replaceAll('"', '"{1,2}'));
  const offsets = (source: string): number[] =>
    offsetsIn(source, Math.max(0, source.search(new RegExp(words.join(String.raw`\s+`)))), text);
  return { ...places[as], text, code: [], mayHold: [], stated: statedNumbers(text), offsetsIn: offsets };
}

/** The reasons that authors give in components. The reason for a number without a record may repeat the number. */
export function blocksOfReasons({ uses }: ParsedBody): ProseBlock[] {
  return uses.flatMap(({ use, attribute }): ProseBlock[] => {
    const block = (name: string, text: string, mayHold: readonly string[] = []): ProseBlock => ({
      ...{ ...places.field, text, code: [], stated: statedNumbers(text), mayHold },
      offsetsIn: (source) => offsetsIn(source, offsetAt(source, attribute(name)), text),
    });
    if (use.word === 'Uncited')
      return [
        block(
          'reason',
          use.reason,
          statedNumbers(use.text).map((number) => number.text),
        ),
      ];
    if (use.word === 'Plain') return [block('reason', use.reason)];
    const because = use.word === 'Finding' && 'because' in use.finding ? use.finding.because : undefined;
    return because === undefined ? [] : [block('because', because)];
  });
}

const places: Readonly<Record<ProseField['as'], Pick<ProseBlock, 'quoted' | 'place'>>> = {
  field: { quoted: false, place: 'field' },
  'field-of-check': { quoted: false, place: 'field-of-check' },
  'note-on-series': { quoted: false, place: 'note-on-series' },
  'note-on-statistic': { quoted: false, place: 'note-on-statistic' },
  'note-on-source': { quoted: false, place: 'note-on-source' },
  quotation: { quoted: true, place: 'field-of-check' },
  correction: { quoted: false, place: 'correction' },
};

/** A number that the fields of a fact-check may repeat, and its spellings on the site. */
export interface RepeatableNumber {
  readonly statistic: ResolvedStatistic;
  readonly style: QuantityStyle;
  readonly spellings: readonly string[];
}

/** The statistics with which a fact-check’s claim is compared, and those in its text, as readers see them. */
export function repeatableNumbers(
  { claim }: FactCheck,
  uses: readonly WordUse[],
  resolve: Resolve,
): RepeatableNumber[] {
  const plain = { as: 'value', decimals: null } as const;
  const asserted = assertionsOf(claim).map(({ asserts }) => asserts);
  const measures = [...asserted.flatMap((one) => [one, ...one.alternatives]), ...claim.context].map(({ measure }) => ({
    reference: measure,
    style: plain,
  }));
  const used = uses.flatMap((use) =>
    use.word === 'Stat'
      ? [{ reference: statReference(use), style: { as: use.as, decimals: use.decimals ?? null } }]
      : [],
  );
  return [...measures, ...used].flatMap(({ reference, style }) => {
    const statistic = valueOf(() => resolve(reference));
    return statistic === null ? [] : [{ statistic, style, spellings: spellingsOf(statistic.quantity, style) }];
  });
}

/** The numbers that a fact-check’s claim asserts, and the values of the statistics that the fact-check uses, as readers see them. */
function ownNumbers(check: FactCheck, uses: readonly WordUse[], resolve: Resolve): string[] {
  const rendered = repeatableNumbers(check, uses, resolve).flatMap(({ spellings }) => spellings);
  return [...assertionsOf(check.claim).flatMap(({ asserts }) => statedTexts(asserts)), ...rendered];
}

/** The numbers that a claim states, as readers see them. */
export function statedTexts(asserts: Assertion): string[] {
  if (!('value' in asserts)) return [];
  if (asserts.relation === 'times') return [formatQuantity(statedMultiple(asserts.value))];
  const stated = asserts.relation === 'between' ? [asserts.value, asserts.to] : [asserts.value];
  return stated.map((value) => formatQuantity(statedQuantity(value, asserts)));
}

/**
 * Finds a spelling of a number, such as `less than 0.1%`, around a number in a text, such as `0.1%`. Returns the range of the whole
 * spelling; null if the text has a different number there.
 */
export function placeOfSpelling(spelling: string, { start, end }: TextRange, text: string): TextRange | null {
  if (text.startsWith(spelling, start)) {
    const last = start + spelling.length;
    return last >= end ? { start, end: last } : null;
  }
  // At the start of a sentence, the spelling has a capital: “Less than 0.1%”.
  const first = text.toLowerCase().indexOf(spelling.toLowerCase(), end - spelling.length);
  return first === -1 || first > start ? null : { start: first, end: first + spelling.length };
}
