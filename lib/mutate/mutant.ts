import type { ParsedContent } from '../catalog/parsed-content';

/** The kinds of mutants, named after what the changed data make wrong, such as a value, a sign or a verdict. */
export const mutantKinds = ['value', 'sign', 'order', 'hedge', 'half', 'extreme', 'entity', 'year', 'verdict'] as const;
export type MutantKind = (typeof mutantKinds)[number];

/** The kinds of statements that a mutant can make wrong. */
export const subjects = ['number', 'finding', 'claim'] as const;
type Subject = (typeof subjects)[number];

/** A change to a data record, or to the period of a `<Stat>`. Edits with the same name make the same change. */
export interface Edit {
  readonly name: string;
  readonly apply: (parsed: ParsedContent) => ParsedContent;
}

/** A range of a file: `end` is the offset after its last character. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Data changed so that one statement is wrong. The check must report a problem in that statement. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly subject: Subject;
  /** The words or the number that are now wrong. */
  readonly what: string;
  readonly place: Place;
  readonly edits: readonly Edit[];
  /**
   * `typed`: texts keep the digits that the author typed, which no longer agree with the data. `current`: texts show the digits of the new
   * data, so only the words can be wrong.
   */
  readonly digits: 'typed' | 'current';
}

/** A statement that was not tested, because no change to the data was found that would make the statement wrong. */
export type Untried = Pick<Mutant, 'kind' | 'subject' | 'what' | 'place'>;

/** The mutants for some statements, and the statements for which none could be made. */
export interface Mutants {
  readonly mutants: readonly Mutant[];
  readonly untried: readonly Untried[];
}

/**
 * Returns a mutant of a statement or, if there are no edits, reports that the statement was not tested.
 *
 * @param edits null if no edits were found that make the statement wrong
 */
export function mutantsOf(statement: Omit<Mutant, 'edits'>, edits: readonly Edit[] | null): Mutants {
  return edits === null ? { mutants: [], untried: [statement] } : { mutants: [{ ...statement, edits }], untried: [] };
}

export const none: Mutants = { mutants: [], untried: [] };

export function together(all: readonly Mutants[]): Mutants {
  return { mutants: all.flatMap(({ mutants }) => mutants), untried: all.flatMap(({ untried }) => untried) };
}
