import type { Fix } from '../problems/problem';
import type { Checked } from './check-newsroom';

/** Every edit that `--fix` may make: those that rules found, and those of the problems themselves. */
export function fixesOf(checked: Checked): readonly Fix[] {
  return checked.ok ? [] : [...checked.fixes, ...checked.problems.flatMap(({ fix }) => fix ?? [])];
}
