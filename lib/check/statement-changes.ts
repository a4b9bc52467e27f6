import type { Position } from '../problems/problem';
import type { Statement } from './statements';
import { isSameWording, type Change } from './wording';

/** A change, with the position of the changed field. */
export interface StatementChange extends Change {
  /** The path of the changed field, if the change is in a single field. */
  readonly path?: readonly PropertyKey[];
  readonly position?: () => Position;
}

/**
 * The recorded facts that consist of words, each with the field that it comes from. If an older record does not contain a fact, a change
 * to that fact cannot be noticed.
 */
const wording: readonly (readonly [fact: string, path: readonly PropertyKey[]])[] = [
  ['verdict', ['verdict']],
  ['speaker', ['claim', 'speaker']],
  ['said', ['claim', 'saidOn']],
  ['claim', ['claim', 'text']],
  ['asserts', ['claim', 'asserts']],
  ['definition', ['definition']],
  ['subtitle', ['subtitle']],
  ['shown', ['from']],
  ['across', ['across']],
  ['up', ['up']],
  ['equal', ['equal']],
  ['above', ['above', 'label']],
  ['below', ['below', 'label']],
  ['between', ['between']],
];

/** The changes to words: the heading, the verdict, the claim, a definition, the words around a figure. */
export function wordingChanges(was: Statement, is: Statement): StatementChange[] {
  const facts = wording.flatMap(([name, path]): StatementChange[] => {
    const [before, now = null] = [was.facts.get(name), is.facts.get(name)];
    if (before === undefined) return [];
    // A changed verdict is reported together with the title of the fact-check.
    if (name === 'verdict' && now !== null)
      return [{ was: `${before}: ${is.heading}`, is: `${now}: ${is.heading}`, path, label: now }];
    return [{ was: before, is: now, path }];
  });
  const heading = { was: was.heading, is: is.heading, path: [is.facts.has('exact') ? 'name' : 'title'] };
  return [heading, ...facts].filter((change) => change.is === null || !isSameWording(change.was, change.is));
}

/**
 * The changes to the value of a number (reported with its name), to its unit and to its status. A different number of decimals does
 * not count as a change.
 */
export function numberChanges(was: Statement, is: Statement): StatementChange[] {
  const text = ({ heading, facts }: Statement): string => `${heading}, ${facts.get('value') ?? ''}`;
  const differs = (fact: string): boolean => was.facts.get(fact) !== is.facts.get(fact);
  const value = differs('exact') && differs('value') ? [{ was: text(was), is: text(is) }] : [];
  return [...value, ...unitChanges(was, is), ...statusChanges(was, is)];
}

export function unitChanges(was: Statement, is: Statement): StatementChange[] {
  const [before, now] = [was.facts.get('unit'), is.facts.get('unit')];
  if (before === undefined || now === undefined || isSameWording(before, now)) return [];
  return [{ was: before, is: now, path: ['unit'] }];
}

/**
 * The change in the status of a published number; empty if the status is unchanged or the number is computed. The record of a published
 * number has the line `from: a source, estimated`, and the status is the part after the comma.
 */
function statusChanges(was: Statement, is: Statement): StatementChange[] {
  const [before, now] = [was, is].map((one) => (isComputed(one) ? undefined : one.facts.get('from')?.split(', ')[1]));
  if (before === undefined || now === undefined || before === now) return [];
  return [{ was: `${is.heading}: ${before}`, is: `${is.heading}: ${now}`, path: ['status'] }];
}

export function isComputed({ facts }: Statement): boolean {
  return facts.get('from')?.startsWith('a source, ') === false;
}
