import { toCatalog } from '../catalog/link';
import { parseContent, type ParsedContent } from '../catalog/parse-content';
import type { ContentFile } from '../catalog/read-content';
import { allReferences, type Reference } from '../catalog/references';
import type { Catalog } from '../domain/catalog';
import { createResolve, type Resolve } from '../numbers/resolve';
import { compareProblems, type Fix, type Problem } from '../problems/problem';
import type { CheckContext, EditorialRule } from './context';
import { dates } from './rules/dates';
import { figures } from './rules/figures';
import { numbers } from './rules/numbers';
import { references } from './rules/references';
import { statText } from './rules/stat-text';
import { unusedSources } from './rules/unused-sources';
import { verdicts } from './rules/verdicts';

const editorialRules: readonly EditorialRule[] = [
  references,
  unusedSources,
  numbers,
  statText,
  verdicts,
  figures,
  dates,
];

/** A newsroom in which nothing is wrong, or everything that is. */
export type Checked =
  | { readonly ok: true; readonly catalog: Catalog; readonly resolve: Resolve }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly fixes: readonly Fix[] };

/** Checks the whole of the content in one run: every file, every rule. */
export function checkNewsroom(files: readonly ContentFile[]): Checked {
  return checkParsed(parseContent(files), files);
}

/** What an earlier check worked out that still holds. */
export interface Known {
  /** How to read the numbers of a catalog. */
  readonly resolveOf: (catalog: Catalog) => Resolve;
  /** The references of the parts that were parsed. */
  readonly references: readonly Reference[];
}

/**
 * Links what was parsed of the files, and applies every rule to the whole.
 *
 * @param known spares a check that is repeated what has not changed
 */
export function checkParsed(
  parsed: ParsedContent,
  files: readonly ContentFile[],
  known: Known = { resolveOf: createResolve, references: allReferences(parsed) },
): Checked {
  const catalog = toCatalog(parsed);
  const ill = new Set(parsed.problems.map(({ file }) => file));
  const context: CheckContext = {
    parsed,
    references: known.references,
    catalog,
    resolve: known.resolveOf(catalog),
    unread: files.filter(({ path }) => ill.has(path)).map(({ text }) => text),
  };
  const findings = editorialRules.map((rule) => rule(context));
  const problems = [...parsed.problems, ...findings.flatMap((finding) => finding.problems)];
  if (problems.length === 0) return { ok: true, catalog, resolve: context.resolve };
  return {
    ok: false,
    problems: problems.sort(compareProblems),
    fixes: findings.flatMap((finding) => finding.fixes ?? []),
  };
}

/** Applies mechanical fixes to the texts of files, and changes nothing else in them; fixes of one file do not overlap. */
export function applyFixes(files: readonly ContentFile[], fixes: readonly Fix[]): Map<string, string> {
  const fixed = new Map<string, string>();
  const byFile = new Map<string, Fix[]>();
  for (const fix of fixes) byFile.set(fix.file, [...(byFile.get(fix.file) ?? []), fix]);
  for (const { path, text, bytes } of files) {
    const own = byFile.get(path)?.sort((a, b) => b.start - a.start);
    if (own === undefined) continue;
    // Reading takes the byte-order mark off; a file that began with one keeps it.
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
    const mended = own.reduce((result, fix) => result.slice(0, fix.start) + fix.text + result.slice(fix.end), text);
    fixed.set(path, mark + mended);
  }
  return fixed;
}
