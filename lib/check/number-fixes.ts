import type { ParsedContent } from '../catalog/parsed-content';
import type { StatisticReference } from '../domain/statistic';
import type { Fix, Position, Problem } from '../problems/problem';
import { offsetAt } from '../problems/text-position';

/** A fix that replaces a number in a text with the number in the data layer. */
export interface NumberFix extends Fix {
  readonly reference: StatisticReference;
  /** The text that the author typed. */
  readonly written: string;
  readonly position: Position;
}

/**
 * Whether the check found that the words around a number are not true, or could not judge them. A fix that wrote the new number there could
 * make the sentence false.
 * @param problems the problems of all content
 */
export function hasUntrueWords(
  fix: NumberFix,
  { bodies }: ParsedContent,
  problems: readonly Problem[],
  source: string,
): boolean {
  const block = bodies.get(fix.file)?.blocks.find(({ offsets }) => {
    return (offsets[0] ?? Infinity) <= fix.start && fix.end <= (offsets.at(-1) ?? 0);
  });
  if (block === undefined) return false;
  const start = Math.min(...block.offsets.slice(0, 1), ...block.marked.map(({ at }) => at));
  const end = block.offsets.at(-1) ?? start;
  return problems.some(({ file, rule, position }) => {
    if (file !== fix.file || !isAboutWords(rule)) return false;
    const at = offsetAt(source, position);
    return start <= at && at <= end;
  });
}

/** Whether a rule checks words that describe numbers. `prose/unbound`, which is in the same group, checks the numbers themselves. */
export function isAboutWords(rule: Problem['rule']): boolean {
  return rule !== 'prose/unbound' && /^(?:prose|finding)\//.test(rule);
}
