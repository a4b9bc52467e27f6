import { toCatalog } from '../catalog/link';
import { parseContent, type ParsedContent } from '../catalog/parse-content';
import type { ContentFile } from '../catalog/read-content';
import { allReferences, type EntryKey } from '../catalog/references';
import type { Catalog } from '../domain/catalog';
import { isReleased } from '../domain/publication';
import { createResolve, type Resolve } from '../numbers/resolve';
import type { Coverage } from '../problems/json-report';
import { compareProblems, type Fix, type Problem } from '../problems/problem';
import type { CheckContext, EditorialRule } from './context';
import { entitiesIn } from './entities';
import type { NumberFix } from './number-fixes';
import { heldBackIn, publicationOf, type Publication } from './publication';
import { ahead } from './rules/ahead';
import { claimWords } from './rules/claim-words';
import { claimedNumbers } from './rules/claimed-numbers';
import { clauses } from './rules/clauses';
import { corrections } from './rules/corrections';
import { dates } from './rules/dates';
import { decimals } from './rules/decimals';
import { early, withoutFollowing } from './rules/early';
import { entityNames } from './rules/entity-names';
import { fairness } from './rules/fairness';
import { figures } from './rules/figures';
import { findings } from './rules/findings';
import { identity } from './rules/identity';
import { heldBack } from './rules/held-back';
import { magnitudes } from './rules/magnitudes';
import { margins } from './rules/margins';
import { numbers } from './rules/numbers';
import { overrides } from './rules/overrides';
import { reachedSources } from './rules/reached-sources';
import { references } from './rules/references';
import { letters } from './rules/letters';
import { links } from './rules/links';
import { reviews } from './rules/reviews';
import { introductions } from './rules/introductions';
import { labelYears } from './rules/label-years';
import { language } from './rules/language';
import { logo } from './rules/logo';
import { sampleTexts } from './rules/sample-texts';
import { sourceAddresses } from './rules/source-addresses';
import { statisticsInUse } from './rules/statistics-in-use';
import { sameNames } from './rules/same-names';
import { spellings } from './rules/spellings';
import { statText } from './rules/stat-text';
import { sums } from './rules/sums';
import { supersededValues } from './rules/superseded-values';
import { textDates } from './rules/text-dates';
import { times } from './rules/times';
import { typefaces } from './rules/typefaces';
import { unanswered } from './rules/unanswered';
import { unsourcedNumbers } from './rules/unsourced-numbers';
import { untested } from './rules/untested';
import { unboundWords } from './rules/unbound-words';
import { unusedSources } from './rules/unused-sources';
import { withoutTopic } from './rules/without-topic';
import { verdicts } from './rules/verdicts';
import { dataFileOf } from '../catalog/parse-series';

/** The rules that compare texts with the data: the numbers in them, the words about these numbers, and the verdicts. */
export const textRules: readonly EditorialRule[] = [
  statText,
  unsourcedNumbers,
  clauses,
  claimWords,
  claimedNumbers,
  magnitudes,
  findings,
  unboundWords,
  margins,
  verdicts,
];

const editorialRules: readonly EditorialRule[] = [
  references,
  unusedSources,
  entityNames,
  spellings,
  sameNames,
  supersededValues,
  sums,
  reachedSources,
  sourceAddresses,
  numbers,
  decimals,
  ...textRules,
  overrides,
  untested,
  fairness,
  unanswered,
  withoutTopic,
  figures,
  identity,
  labelYears,
  letters,
  early,
  ahead,
  dates,
  times,
  textDates,
  corrections,
  reviews,
  statisticsInUse,
  links,
  heldBack,
  introductions,
  language,
  logo,
  typefaces,
  sampleTexts,
];

/** The result of a check: a newsroom without problems, or all its problems. */
export type Checked = {
  readonly coverage: Coverage;
  readonly parsed: ParsedContent;
  /** Says when each entry is published: already, on a later day or (if it is a draft) never. */
  readonly publication: Publication;
  /** Drafts, scheduled entries, and entries that only drafts and scheduled entries use. */
  readonly heldBack: readonly EntryKey[];
  /** The slugs of articles that are not drafts and have a publication date in the future. */
  readonly scheduled: readonly string[];
} & (
  | { readonly ok: true; readonly catalog: Catalog; readonly resolve: Resolve }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly fixes: readonly Fix[];
      readonly numberFixes: readonly NumberFix[];
    }
);

/**
 * Checks all content in one run: every file, every rule.
 *
 * @param date the day of the check, `2025-07-26`: fact-checks whose review date has passed, and statistics that have expired, are problems.
 *   Without a date, nothing is due or expired.
 * @param edition the day of publication, by default the same as `date`: articles with a later date are scheduled. If it is null, no article
 *   is scheduled.
 */
export function checkNewsroom(
  files: readonly ContentFile[],
  date: string | null = null,
  edition: string | null = date,
): Checked {
  return checkParsed(parseContent(files), files, { date, edition });
}

/** Results of an earlier check that are still valid. */
export interface Known {
  /** Returns the function that resolves the numbers in a catalog. It returns the same function until a statistic or series changes. */
  readonly resolveOf: (catalog: Catalog) => Resolve;
}

/**
 * Links the parsed content and applies every rule to it, or only some rules.
 *
 * @param options.date see `checkNewsroom`
 * @param options.edition see `checkNewsroom`
 * @param options.known earlier results for unchanged content
 * @param options.rules the rules to apply; all if left out
 */
export function checkParsed(
  parsed: ParsedContent,
  files: readonly ContentFile[],
  {
    date = null,
    edition = date,
    known = { resolveOf: createResolve },
    rules = editorialRules,
  }: {
    readonly date?: string | null;
    readonly edition?: string | null;
    readonly known?: Known;
    readonly rules?: readonly EditorialRule[];
  } = {},
): Checked {
  const catalog = toCatalog(parsed);
  const filesWithProblems = new Set(parsed.problems.map(({ file }) => file));
  const isUnread = (path: string): boolean => filesWithProblems.has(path) || filesWithProblems.has(dataFileOf(path));
  const references = allReferences(parsed);
  const publication = publicationOf(parsed, references, edition);
  const context: CheckContext = {
    parsed,
    publication,
    references,
    catalog,
    resolve: known.resolveOf(catalog),
    entities: entitiesIn(catalog),
    date,
    edition,
    sources: new Map(files.map(({ path, text }) => [path, text])),
    // A series with problems in its data file is missing from the catalog, so its metadata file counts as unread too.
    unread: filesWithProblems.size === 0 ? [] : files.filter(({ path }) => isUnread(path)).map(({ text }) => text),
  };
  const results = rules.map((rule) => rule(context));
  const problems = withoutFollowing([...parsed.problems, ...results.flatMap((result) => result.problems)]);
  const coverage = results.flatMap((result) => result.coverage ?? []).reduce(add, nothingCounted);
  const scheduled = [...parsed.articles.keys()].filter((id) => {
    const release = publication.releaseOf({ kind: 'articles', id });
    return release !== 'never' && !isReleased(release, edition);
  });
  const outcome = { coverage, parsed, publication, heldBack: heldBackIn(parsed, publication, edition), scheduled };
  if (problems.length === 0) return { ok: true, ...outcome, catalog, resolve: context.resolve };
  return {
    ok: false,
    ...outcome,
    problems: problems.sort(compareProblems),
    fixes: [
      ...problems.flatMap(({ fix }) => fix ?? []),
      ...[...parsed.bodies.values()].flatMap(({ fixes }) => fixes),
      ...results.flatMap((result) => result.fixes ?? []),
    ],
    numberFixes: results.flatMap((result) => result.numberFixes ?? []),
  };
}

const nothingCounted: Coverage = { figures: 0, bound: 0, findings: 0, hold: 0, exempt: 0 };

function add(sum: Coverage, counted: Partial<Coverage>): Coverage {
  const one = { ...nothingCounted, ...counted };
  return {
    figures: sum.figures + one.figures,
    bound: sum.bound + one.bound,
    findings: sum.findings + one.findings,
    hold: sum.hold + one.hold,
    exempt: sum.exempt + one.exempt,
  };
}

/** Applies fixes, and returns the new contents of the changed files. If fixes overlap, only the one that ends last is applied. */
export function applyFixes(files: readonly ContentFile[], fixes: readonly Fix[]): Map<string, string> {
  const fixed = new Map<string, string>();
  const byFile = new Map<string, Fix[]>();
  for (const fix of fixes) byFile.set(fix.file, [...(byFile.get(fix.file) ?? []), fix]);
  for (const { path, text, bytes } of files) {
    const own = byFile.get(path)?.sort((a, b) => b.end - a.end || a.start - b.start);
    if (own === undefined) continue;
    let last = Infinity;
    const apart = own.filter(({ start, end }) => {
      if (end > last) return false;
      last = start;
      return true;
    });
    // Reading removes the byte-order mark; restore it if the file had one.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    const repaired = apart.reduce((result, fix) => result.slice(0, fix.start) + fix.text + result.slice(fix.end), text);
    fixed.set(path, mark + repaired);
  }
  return fixed;
}
