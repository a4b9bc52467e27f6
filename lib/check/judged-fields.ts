import type { DocumentEntry } from '../catalog/parsed-content';
import type { FactCheck } from '../domain/fact-check';
import { memoize } from '../domain/memoize';
import type { Resolve } from '../numbers/resolve';
import { judgedIn } from './judged-clauses';
import { numberedFieldsOfCheck, type NumberedField } from './numbered-fields';
import type { JudgedRange, NumberedText } from './numbered-text';

/**
 * The words beside the numbers in a field, each judged as true or false: “rose” in “rose by 5%”, for example. Words that the data neither
 * prove nor disprove are left out. If a number in the field could be any of several of our numbers, the result must be the same for each of
 * them.
 */
export const judgedInField = memoize((field: NumberedField): readonly JudgedRange[] => agreedIn(field, judgedIn));

/**
 * Returns what `judge` finds in every reading of a field. If “25%” in a field could be any of several of our numbers, the field has one
 * reading for each of them. Results that `judge` finds in only some of the readings are left out, because only a human can tell which
 * reading is meant.
 */
export function agreedIn<Judged extends JudgedRange>(
  { readings: [first, ...others] }: NumberedField,
  judge: (text: NumberedText) => readonly Judged[],
): Judged[] {
  if (first === undefined) return [];
  const found = others.map(judge);
  return judge(first).filter((one) => found.every((judged) => judged.some((other) => isSame(one, other))));
}

function isSame(one: JudgedRange, other: JudgedRange): boolean {
  return one.start === other.start && one.end === other.end && ruleOf(one) === ruleOf(other);
}

function ruleOf({ judgement }: JudgedRange): string {
  return judgement === 'true' ? judgement : judgement.rule;
}

/** Like `judgedInField`, for the field of a fact-check that has the given path. */
export function judgedInCheck(
  entry: DocumentEntry<FactCheck>,
  path: readonly PropertyKey[],
  resolve: Resolve,
): readonly JudgedRange[] {
  const key = path.join('/');
  return numberedFieldsOfCheck(entry, resolve)
    .filter((field) => field.path?.join('/') === key)
    .flatMap(judgedInField);
}
