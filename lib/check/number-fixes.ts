import type { TextBlock } from '../articles/text-blocks';
import type { ParsedContent } from '../catalog/parsed-content';
import type { StatisticReference } from '../domain/statistic';
import type { Fix, Position, Problem } from '../problems/problem';
import { numbersInClaim, type NumberInClaim } from '../prose/claims/claimed-numbers';
import type { TextRange } from '../prose/quotations';
import { offsetAt } from '../problems/text-position';

/** A fix that replaces a number in a text with the number in the data layer. */
export interface NumberFix extends Fix {
  readonly reference: StatisticReference;
  /** The text that the author typed. */
  readonly written: string;
  readonly position: Position;
}

/**
 * Whether the check reports the words around a number as untrue or unproven. A fix that wrote the new number there could make the sentence
 * false.
 * @param problems the problems of all content
 */
export function hasUntrueWords(
  fix: NumberFix,
  { bodies }: ParsedContent,
  problems: readonly Problem[],
  source: string,
): boolean {
  const block = bodies.get(fix.file)?.blocks.find((one) => isIn(fix, one));
  if (block === undefined) return false;
  const start = Math.min(...block.offsets.slice(0, 1), ...block.marked.map(({ at }) => at));
  const end = block.offsets.at(-1) ?? start;
  return problems.some(({ file, rule, position }) => {
    if (file !== fix.file || !isAboutWords(rule)) return false;
    const at = offsetAt(source, position);
    return start <= at && at <= end;
  });
}

/**
 * Whether a fix changes the sign of a number or its order: the number was larger than another of the same kind in its paragraph, for
 * example, and is smaller now. The paragraph may compare the two numbers in words that the check does not read: “the two are now alike”.
 *
 * @param fixes the fixes of all numbers, because the other number may change too
 */
export function changesOrder(fix: NumberFix, fixes: readonly NumberFix[], { bodies }: ParsedContent): boolean {
  const was = readNumber(fix.written);
  const is = readNumber(fix.text);
  if (was === null || is === null) return true;
  if (was.value.lt(0) !== is.value.lt(0)) return true;
  const body = bodies.get(fix.file);
  const block = body?.blocks.find((one) => isIn(fix, one));
  if (body === undefined || block === undefined) return false;
  return body.uses.some(({ use, textRange }) => {
    if (use.word !== 'Stat' || use.text === null || textRange === null) return false;
    if (textRange.start === fix.start || !isIn(textRange, block)) return false;
    const { start } = textRange;
    const corrected = fixes.find((one) => one.file === fix.file && one.start === start)?.text ?? use.text;
    const before = readNumber(use.text);
    const now = readNumber(corrected);
    if (before === null || now === null || before.kind !== was.kind) return false;
    return was.value.cmp(before.value) !== is.value.cmp(now.value);
  });
}

function isIn({ start, end }: TextRange, { offsets }: TextBlock): boolean {
  return (offsets[0] ?? Infinity) <= start && end <= (offsets.at(-1) ?? 0);
}

/** The number in a text, with its sign; null if the text has no number that can be read. */
function readNumber(text: string): Pick<NumberInClaim, 'kind' | 'value'> | null {
  const [first] = numbersInClaim(text);
  if (first === undefined) return null;
  const { kind, value } = first;
  return { kind, value: /^\s*[−-]/u.test(text) ? value.abs().neg() : value };
}

/** Whether a rule checks words that describe numbers. `prose/unbound`, which is in the same group, checks the numbers themselves. */
export function isAboutWords(rule: Problem['rule']): boolean {
  return rule !== 'prose/unbound' && /^(?:prose|finding)\//.test(rule);
}
