import type { ParsedBody } from '../../articles/parse-body';
import type { Entry } from '../../catalog/entry';
import { redirectsPath } from '../../catalog/parse-redirects';
import { dataFileOf } from '../../catalog/parse-series';
import type { DocumentEntry, ReadEntries } from '../../catalog/parsed-content';
import { kinds } from '../../collections/collections';
import type { Kind, Written } from '../../domain/catalog';
import { assertNever } from '../../domain/assert-never';
import type { FactCheck } from '../../domain/fact-check';
import type { Series } from '../../domain/series';
import type { WordUse } from '../../domain/vocabulary';
import { memoize } from '../../domain/memoize';
import { readMultiple } from '../../prose/multiples';
import { statedNumbers, type StatedNumber } from '../../prose/stated-numbers';
import { isInside, quotations } from '../../prose/quotations';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { memoizeByNumbers } from '../memoize-by-numbers';
import { ownNumbersLike } from './own-numbers';
import { placeOf } from './prose-place';
import {
  blocksOfBody,
  blocksOfCheck,
  blocksOfData,
  blocksOfFields,
  blocksOfReasons,
  blocksOfRemovals,
  placeOfSpelling,
  textsIn,
  type ProseBlock,
} from './prose-blocks';
import { statisticsLike } from './statistics-like';

/** Returns the hint for a number without a source. The hint depends on the kind of text. */
function unsourcedHint({ place, mayHold }: ProseBlock): string {
  switch (place) {
    case 'body':
      return 'Give the number with <Stat of="…">, attribute it with <Claimed by="…">, quote it in “…”, or say in <Uncited reason="…"> why it has no source.';
    case 'field':
      return 'Components are not allowed here: rewrite this without the number.';
    case 'note-on-series':
      return 'A note may state a value of this series if it also names the year. For another number, list its statistic under "stated", or write this without the number.';
    case 'note-on-statistic':
      return 'A note may state the number of this statistic. For another number, list its statistic under "stated", or write this without the number.';
    case 'note-on-source':
      return 'A note may state the numbers of statistics that name this source. Record this number as a statistic, or leave it out.';
    case 'correction':
      return 'Put it in quotation marks, “…”: a correction quotes the published words and the words that replace them.';
    case 'field-of-check': {
      const own = [...new Set(mayHold)].slice(0, 8).join(', ');
      return `Use only numbers from this claim and its statistics, exactly as the site shows them${own === '' ? '' : `: ${own}`}.`;
    }
    default:
      return assertNever(place);
  }
}

/** Says which finding can prove “doubled” or “half”; null for other numbers, which no finding states. */
function findingHint({ kind, text, value }: StatedNumber): string | null {
  const words = text.replace(/\s+/g, ' ');
  const multiple = kind === 'multiple' ? (value ?? readMultiple(words)) : null;
  const isHalf = kind === 'share' && value?.eq('0.5') === true;
  const times = (by: string): string =>
    `prove it with <Finding is="times" of="…" than="…" value="${by}">${words}</Finding>, or with from="…" in place of than="…" if it is a change over time.`;
  if (isHalf)
    return `For “more than half” or “less than half”, write <Finding is="more-than-half" of="…"> or is="less-than-half"; for half of another number, ${times('0.5')}`;
  return multiple === null ? null : `If our data show this multiple, ${times(multiple.toFixed())}`;
}

/** The count of all numbers in the texts of an entry, and the numbers without a source. */
interface Scan {
  readonly stated: number;
  readonly unsourced: readonly { readonly number: StatedNumber; readonly block: ProseBlock }[];
}

const inBody = memoizeByNumbers((body: ParsedBody, resolve): Scan => {
  const { stated, unsourced } = scanOf([...blocksOfBody(body, resolve), ...blocksOfReasons(body)]);
  const inWords = body.uses.reduce((sum, { use }) => sum + countIn(use), 0);
  return { stated: stated + inWords, unsourced };
});
const inCheck = memoizeByNumbers((entry: DocumentEntry<FactCheck>, resolve) => scanOf(blocksOfCheck(entry, resolve)));

const inData = memoize((entry: Entry<Series>) => scanOf(blocksOfData(entry)));

/** Scans the fields of every entry of a kind. Numbers that an entry’s notes may state do not count as unsourced. */
function scansIn<Name extends Kind>(entries: ReadEntries, kind: Name, context: CheckContext): [file: string, Scan][] {
  return [...entries[kind].values()].map((entry) => [
    entry.file,
    withoutOwn(scanFields(kind, entry), { kind, entry }, context),
  ]);
}

/** Caches the scan of each entry. An entry that is parsed again is a new object, so its old scan is not reused. */
const known = new WeakMap<Entry<unknown>, Scan>();

function scanFields<Name extends Kind>(kind: Name, entry: Entry<Written[Name]>): Scan {
  const scan = known.get(entry) ?? scanOf(blocksOfFields(entry, textsIn(kind, entry.value)));
  known.set(entry, scan);
  return scan;
}

function withoutOwn<Name extends Kind>(
  scan: Scan,
  record: { readonly kind: Name; readonly entry: Entry<Written[Name]> },
  context: CheckContext,
): Scan {
  if (scan.unsourced.length === 0) return scan;
  const unsourced = scan.unsourced.filter(
    ({ number, block }) => ownNumbersLike(number, block.text, record, context).length === 0,
  );
  return { ...scan, unsourced };
}

/** Every number in prose comes from the data layer, is attributed or quoted, or comes with a reason why it has no record. */
export const unsourcedNumbers: EditorialRule = (context) => {
  const { parsed, resolve } = context;
  const problems: Problem[] = [];
  let stated = 0;
  const add = (file: string, scan: Scan): void => {
    stated += scan.stated;
    for (const { number, block } of scan.unsourced) problems.push(problemOf(number, block, file, context));
  };
  for (const [file, body] of parsed.bodies) add(file, inBody(body, resolve));
  // Fact-checks are scanned separately, because their fields may state the numbers of their claim and of the statistics that they use.
  for (const kind of kinds.filter((one) => one !== 'factChecks'))
    for (const [file, scan] of scansIn(parsed, kind, context)) add(file, scan);
  add(redirectsPath, scanOf(blocksOfRemovals(parsed.redirects.values())));
  for (const entry of parsed.series.values())
    add(dataFileOf(entry.file), withoutOwn(inData(entry), { kind: 'series', entry }, context));
  for (const entry of parsed.factChecks.values()) add(entry.file, inCheck(entry, resolve));
  return { problems, coverage: { figures: stated, bound: stated - problems.length } };
};

function scanOf(blocks: readonly ProseBlock[]): Scan {
  const unsourced = blocks.flatMap((block) => {
    if (block.quoted || block.stated.length === 0) return [];
    const quoted = quotations(block.text);
    return block.stated
      .filter((number) => !isInside(number, quoted) && !isOwn(number, block))
      .map((number) => ({ number, block }));
  });
  return { stated: blocks.reduce((sum, block) => sum + block.stated.length, 0), unsourced };
}

/** How many numbers a component states. */
function countIn(use: WordUse): number {
  if (use.word === 'Stat') return 1;
  return use.word === 'Claimed' || use.word === 'Uncited' ? statedNumbers(use.text).length : 0;
}

/** Whether a number is one that the text may state without a component. */
function isOwn(number: StatedNumber, { text, mayHold }: ProseBlock): boolean {
  return mayHold.some((own) => placeOfSpelling(own, number, text) !== null);
}

function problemOf(number: StatedNumber, block: ProseBlock, file: string, context: CheckContext): Problem {
  const { place } = block;
  const source = context.sources.get(file) ?? '';
  const following = block.text.slice(number.end);
  const like =
    place === 'body' || place === 'note-on-series' || place === 'note-on-statistic'
      ? statisticsLike(number, following, context, place === 'body' ? 'Stat' : 'stated')
      : [];
  const proof = place === 'body' ? findingHint(number) : null;
  return {
    rule: 'prose/unbound',
    file,
    ...placeOf(number, block.offsetsIn(source), source),
    message: `"${number.text.replace(/\s+/g, ' ')}" is a number without a source.`,
    hint: [...like, ...(proof === null ? [] : [proof]), unsourcedHint(block)].join(' '),
  };
}
