import { assertNever } from '../../domain/assert-never';
import { counted } from '../../domain/counted';
import { referenceKey } from '../../domain/statistic';
import type { NumberFix } from '../../check/number-fixes';
import type { SafeNumberFixes, Unsafe } from '../../impact/safe-fixes';
import type { Fix } from '../../problems/problem';

/**
 * Describes what `--fix` did: how many problems it fixed in which files, each number that it changed (`21% → 20.5%`), and each number that
 * it did not change, with the reason.
 */
export function fixLines(fixes: readonly Fix[], files: readonly string[], { safe, unsafe }: SafeNumberFixes): string[] {
  return [
    ...(fixes.length === 0 ? [] : [`Fixed ${counted(fixes.length, 'problem')} in ${files.join(', ')}.`]),
    ...safe.map((fix) => `  ${change(fix)}`),
    ...unsafe.map(({ fix, why }) => `Not fixed: ${change(fix)}\n  ${reason(fix, why)}`),
  ];
}

function change({ file, position, written, text }: NumberFix): string {
  return `${file}:${position.line}:${position.column} ${written} → ${text}`;
}

function reason({ reference }: NumberFix, why: Unsafe): string {
  switch (why) {
    case 'untrue-words':
      return 'With the new number, the words around it might not be true. Correct them and the number together.';
    case 'changed-record':
      return `${referenceKey(reference)} has changed since the last commit. If the new value is right, add --trust-records; otherwise, correct the record.`;
    default:
      return assertNever(why);
  }
}
