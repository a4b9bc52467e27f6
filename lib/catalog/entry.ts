import type { Position } from '../problems/problem';

/** A parsed value with its position, so that later stages can report where a problem is. */
export interface Entry<Value> {
  readonly id: string;
  readonly file: string;
  readonly value: Value;
  /** The position of the field at a path. If the field is missing, the position of the nearest enclosing field. */
  readonly position: (path?: readonly PropertyKey[]) => Position;
}
