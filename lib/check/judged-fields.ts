import type { DocumentEntry } from '../catalog/parsed-content';
import type { FactCheck } from '../domain/fact-check';
import { memoize } from '../domain/memoize';
import type { Resolve } from '../numbers/resolve';
import { judgedIn } from './judged-clauses';
import { numberedFieldsOfCheck, type NumberedField } from './numbered-fields';
import type { JudgedRange, NumberedText } from './numbered-text';

/** The words beside numbers in a field that the data prove true or false, whichever of the possible numbers is meant. */
export const judgedInField = memoize((field: NumberedField): readonly JudgedRange[] => agreedIn(field, judgedIn));

/** What is found in a field whichever of the possible numbers is meant. If two of them give different results, only a human can tell. */
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

/** The words in a field of a fact-check that the data prove true or false. */
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
