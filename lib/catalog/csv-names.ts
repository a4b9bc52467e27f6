import { bestSpelling, differInAccents, nameDifference, nameFault, Names } from '../domain/name-key';
import type { Fix, Problem } from '../problems/problem';
import { csvLine, type Row } from './csv-rows';

/** A spelling of a name, and the rows that use it. */
interface Spelling {
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * Reports entity names in a data file that look alike but differ. Also reports names with a fault that is hard to see, such as a trailing
 * space. Each problem is reported once, on the first row with the name. The fixes correct all rows.
 */
export function nameProblems(file: string, rows: readonly Row[]): Problem[] {
  const spellings = new Map<string, Row[]>();
  for (const row of rows) {
    const [name = ''] = row.fields;
    if (name === '') continue;
    const own = spellings.get(name);
    if (own === undefined) spellings.set(name, [row]);
    else own.push(row);
  }
  const byName = new Names<Spelling[]>();
  const groups = new Set<Spelling[]>();
  for (const [name, own] of spellings) {
    const group = byName.first(name, () => []);
    group.push({ name, rows: own });
    groups.add(group);
  }
  return [...groups].flatMap((names) => spellingProblems(file, names));
}

/**
 * Whether two names that differ only in accents belong to different entities. They do if the table has a row for each of them in the same
 * period.
 */
function areToldApart(a: Spelling, b: Spelling): boolean {
  if (!differInAccents(a.name, b.name)) return false;
  const periods = new Set(a.rows.map(({ fields }) => fields[1]));
  return b.rows.some(({ fields }) => periods.has(fields[1]));
}

function spellingProblems(file: string, all: readonly Spelling[]): Problem[] {
  const [first, ...same] = all;
  if (first === undefined) return [];
  const others = same.filter((other) => !areToldApart(first, other));
  const byFrequency = [first, ...others].sort((a, b) => b.rows.length - a.rows.length);
  const good = bestSpelling(byFrequency.map(({ name }) => name));
  const isFixable = nameFault(good) === null;
  const problem = ({ rows }: Spelling, message: string, cause: string, wrong: readonly Spelling[]): Problem => ({
    rule: 'series/name',
    file,
    position: { line: rows[0]?.line ?? 1, column: 1 },
    message,
    cause,
    hint: isFixable
      ? `Write "${good}" in each row (or run: npm run check -- --fix)`
      : 'Write the name in a single alphabet.',
    ...(isFixable ? { fix: wrong.flatMap((one) => fixesOf(file, one, good)) } : {}),
  });
  if (others.length === 0) {
    const fault = nameFault(first.name);
    return fault === null ? [] : [problem(first, `"${first.name}" ${fault}.`, fault, [first])];
  }
  const line = first.rows[0]?.line ?? 1;
  return others.map((other, index) => {
    const fault = other.name === other.name.trim() ? null : nameFault(other.name);
    const how = nameDifference(first.name, other.name);
    const message =
      fault === null ? `"${other.name}" is spelt differently on line ${line}: ${how}.` : `"${other.name}" ${fault}.`;
    return problem(other, message, fault ?? how, index === 0 ? [first, other] : [other]);
  });
}

function fixesOf(file: string, { name, rows }: Spelling, good: string): Fix[] {
  if (name === good) return [];
  return rows.flatMap((row) => {
    const range = row.range(0);
    return range === null ? [] : [{ file, ...range, text: csvLine([good]) }];
  });
}
