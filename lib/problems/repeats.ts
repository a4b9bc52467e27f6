import { nounFor } from '../domain/counted';
import type { Problem } from './problem';

/** A problem, with its repeats at other positions. */
export interface ProblemGroup {
  readonly problem: Problem;
  readonly repeats: readonly Problem[];
}

/** The maximum number of equal problems to report separately. A few separate reports are easier to follow than a list of positions. */
const few = 3;

/**
 * Groups equal problems, so that reports stay short. A problem that occurs more than three times in a file is reported once, at its first
 * position.
 *
 * @param problems in the order in which to report them
 */
export function groupRepeats(problems: readonly Problem[]): ProblemGroup[] {
  const equal = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    equal.set(key, [...(equal.get(key) ?? []), problem]);
  }
  return problems.flatMap((problem): ProblemGroup[] => {
    const all = equal.get(keyOf(problem)) ?? [];
    if (all.length <= few) return [{ problem, repeats: [] }];
    return all[0] === problem ? [{ problem, repeats: all.slice(1) }] : [];
  });
}

/** How often a problem repeats, and where: `599 more times, in lines 3 to 601`. */
export function repeatsText(repeats: readonly Problem[]): string {
  return `${repeats.length} more ${nounFor(repeats.length, 'time')}, ${placesOf(repeats)}`;
}

/** The positions of repeats: `in lines 4 to 601`, `at 3:1, 7:4 and 9:1`. */
export function placesOf(repeats: readonly Problem[]): string {
  const lines = repeats.map(({ position }) => position.line);
  const [first, last] = [lines[0] ?? 1, lines.at(-1) ?? 1];
  if (lines.length > few && new Set(lines).size === lines.length && last - first === lines.length - 1)
    return `in lines ${first} to ${last}`;
  const places = repeats.slice(0, most).map(({ position }) => `${position.line}:${position.column}`);
  const more = repeats.length - places.length;
  if (more > 0) return `at ${places.join(', ')} and ${more} more`;
  return `at ${[places.slice(0, -1).join(', '), ...places.slice(-1)].filter((part) => part !== '').join(' and ')}`;
}

/** The maximum number of positions to list. */
const most = 8;

function keyOf({ rule, file, message, hint, cause }: Problem): string {
  return JSON.stringify([file, rule, cause ?? null, ...(cause === undefined ? [message, hint] : [])]);
}
