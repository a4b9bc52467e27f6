import type { ParsedContent } from '../catalog/parsed-content';

/** The ways in which a mutant changes the data. */
export const mutantKinds = ['value', 'sign', 'order', 'hedge', 'half', 'extreme', 'entity', 'year', 'verdict'] as const;
export type MutantKind = (typeof mutantKinds)[number];

/** The statement that a mutant makes wrong. */
export const subjects = ['number', 'finding', 'claim'] as const;
type Subject = (typeof subjects)[number];

/** A change to a record of the data. Changes with the same name are the same. */
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

/** Changed data that make one statement wrong. The check must report a problem at the position of the statement. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly subject: Subject;
  /** The words or the number of the statement. */
  readonly what: string;
  readonly place: Place;
  readonly edits: readonly Edit[];
  /**
   * `typed`: texts keep their digits, which alone show that the data changed. `current`: texts show the digits of the new data, so that
   * only the words can be wrong.
   */
  readonly digits: 'typed' | 'current';
}

/** A statement that no change to one or two records makes wrong, as far as we tried. */
export type Untried = Pick<Mutant, 'kind' | 'subject' | 'what' | 'place'>;

/** The mutants of some statements. */
export interface Mutants {
  readonly mutants: readonly Mutant[];
  readonly untried: readonly Untried[];
}

/** @param edits null if none was found that makes the statement wrong */
export function mutantsOf(statement: Omit<Mutant, 'edits'>, edits: readonly Edit[] | null): Mutants {
  return edits === null ? { mutants: [], untried: [statement] } : { mutants: [{ ...statement, edits }], untried: [] };
}

export const none: Mutants = { mutants: [], untried: [] };

export function together(all: readonly Mutants[]): Mutants {
  return { mutants: all.flatMap(({ mutants }) => mutants), untried: all.flatMap(({ untried }) => untried) };
}
