import type { Rule } from './rules';

/** A position in a file. Lines and columns are counted from 1, including the lines of the front matter. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake in the content, which an author must fix. */
export interface Problem {
  readonly rule: Rule;
  /** The path, relative to the project’s root, with forward slashes. */
  readonly file: string;
  readonly position: Position;
  /** How many characters to underline. */
  readonly length?: number;
  /** What is wrong, in plain words that include the wrong value, if there is one. */
  readonly message: string;
  /** What to do, if the message does not already say this. */
  readonly hint?: string;
  /** Identifies the cause. Problems with the same file, rule and cause count as one repeated problem, even if their messages differ. */
  readonly cause?: string;
  /** The edits that fix the problem, if they are known. */
  readonly fix?: Fix | readonly Fix[];
}

/** A value that may be wrong, so that an author should look at it. The content can be published while questions are open. */
export type Question = Pick<Problem, 'file' | 'position' | 'message'> & { readonly length: number };

/** An edit that fixes a problem automatically: replaces the characters from `start` up to `end` (offsets in the file). */
export interface Fix {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const fileStart: Position = { line: 1, column: 1 };

/** Sorts problems by file and position, so that every run prints them in the same order. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
