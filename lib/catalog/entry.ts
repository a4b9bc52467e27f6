import type { Position } from '../problems/problem';

/** A parsed value with where it was written, so that later stages can point at it. */
export interface Entry<Value> {
  readonly id: string;
  readonly file: string;
  readonly value: Value;
  /** Where a field stands; the nearest enclosing field for one that is not there. */
  readonly position: (path?: readonly PropertyKey[]) => Position;
}
