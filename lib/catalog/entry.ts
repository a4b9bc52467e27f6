import type { Position } from '../problems/problem';

/** A parsed value with its position, so that later stages can point at it. */
export interface Entry<Value> {
  readonly id: string;
  readonly file: string;
  readonly value: Value;
  /** The position of a field, or of the nearest enclosing field if it is missing. */
  readonly position: (path?: readonly PropertyKey[]) => Position;
}
