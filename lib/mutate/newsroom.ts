import type { LocatedUse, ParsedBody } from '../articles/parse-body';
import { toCatalog } from '../catalog/link';
import type { ParsedContent } from '../catalog/parsed-content';
import type { ContentFile } from '../catalog/read-content';
import { checkParsed, textRules } from '../check/check-newsroom';
import { valueOf } from '../check/context';
import type { Catalog } from '../domain/catalog';
import { Decimal } from '../domain/decimal';
import type { StatisticReference } from '../domain/statistic';
import type { Numbers } from '../numbers/assess';
import { createNumbers } from '../numbers/resolve';
import type { ResolvedStatistic } from '../numbers/resolved-statistic';
import type { Problem } from '../problems/problem';
import type { Edit, Mutant } from './mutant';
import { recordsOf, withNumber, withValue } from './records';

/** A newsroom without problems, with functions that change its data in memory and check it again. */
export interface MutableNewsroom {
  readonly parsed: ParsedContent;
  readonly numbers: Numbers;
  /** The text of each file, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The numbers after some edits. */
  readonly numbersAfter: (edits: readonly Edit[]) => Numbers;
  /** The problems that the check reports after some edits. */
  readonly check: (edits: readonly Edit[], digits: Mutant['digits']) => readonly Problem[];
  /**
   * Finds an edit of one record after which `wanted` is true of a number. If the number is not computed from others, first tries the values
   * in `targets`. Then tries `changes` on each record from which the number is computed. Null if no edit is found.
   */
  readonly reach: (
    reference: StatisticReference,
    targets: readonly Decimal[],
    wanted: (number: ResolvedStatistic, after: Numbers) => boolean,
  ) => readonly Edit[] | null;
}

/** The changes that are tried on a record after the targets: large ones first, then small ones, which may change only the rounding. */
const changes: readonly (readonly [how: string, to: (value: Decimal) => Decimal])[] = [
  ...['2', '-1', '0.1', '10', '0.5', '100', '0.01', '-100'].map(times),
  ['+ 1', (value) => value.plus(1)],
  ...Array.from({ length: 20 }, (_, step) => times((1 + (step + 1) / 500).toFixed(3))),
];

function times(factor: string): readonly [how: string, to: (value: Decimal) => Decimal] {
  return [`× ${factor}`, (value) => value.times(factor)];
}

/**
 * @param days `date` and `edition`: see `checkNewsroom`
 * @returns null if the newsroom has problems before anything is changed
 */
export function mutableNewsroom(
  parsed: ParsedContent,
  files: readonly ContentFile[],
  days: { readonly date: string | null; readonly edition: string | null },
): MutableNewsroom | null {
  const typed = createNumbers(toCatalog(parsed), null);
  // Reads all numbers, so that later checks of changed data can tell which numbers are the same as before.
  if (!checkParsed(parsed, files, { ...days, known: { resolveOf: () => typed.resolve } }).ok) return null;
  const bases = { typed: parsed, current: withCurrentDigits(parsed) };
  const edited = (base: ParsedContent, edits: readonly Edit[]): ParsedContent =>
    edits.reduce((content, { apply }) => apply(content), base);
  const numbersOf = (catalog: Catalog): Numbers => ({ catalog, resolve: createNumbers(catalog, typed).resolve });
  const numbersAfter = (edits: readonly Edit[]): Numbers => numbersOf(toCatalog(edited(parsed, edits)));
  return {
    parsed,
    numbers: typed,
    texts: new Map(files.map(({ path, text }) => [path, text])),
    numbersAfter,
    check: (edits, digits) => {
      const content = edited(bases[digits], edits);
      const known = { resolveOf: (catalog: Catalog) => numbersOf(catalog).resolve };
      // Only these rules report problems in texts. Leaving out the other rules cannot kill a mutant: at worst, it lets one survive.
      const checked = checkParsed(content, files, { ...days, known, rules: textRules });
      return checked.ok ? [] : checked.problems;
    },
    reach: (reference, targets, wanted) => {
      const records = recordsOf(reference, parsed);
      const isRecorded = parsed.statistics.get(reference.id)?.value.kind !== 'derived';
      const direct = isRecorded ? records.flatMap((record) => targets.map((target) => withValue(record, target))) : [];
      const others = records.flatMap((record) => changes.map(([how, to]) => withNumber(record, how, to)));
      const found = [...direct, ...others].find((edit) => {
        const numbers = numbersAfter([edit]);
        const number = valueOf(() => numbers.resolve(reference));
        return number !== null && wanted(number, numbers);
      });
      return found === undefined ? null : [found];
    },
  };
}

/** The content with each `<Stat>` empty, so that the site fills in the number from the data. */
function withCurrentDigits(parsed: ParsedContent): ParsedContent {
  const bodies = new Map([...parsed.bodies].map(([file, body]) => [file, withoutDigits(body)]));
  const factChecks = new Map(
    [...parsed.factChecks].map(([id, check]) => [id, { ...check, body: bodies.get(check.file) ?? check.body }]),
  );
  return { ...parsed, bodies, factChecks };
}

function withoutDigits(body: ParsedBody): ParsedBody {
  const empty = (located: LocatedUse): LocatedUse =>
    located.use.word === 'Stat' ? { ...located, use: { ...located.use, text: null } } : located;
  return { ...body, uses: body.uses.map(empty) };
}
