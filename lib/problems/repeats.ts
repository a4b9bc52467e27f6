import { nounFor } from '../domain/counted';
import type { Problem } from './problem';

/** A problem, with the other places where it occurs. */
export interface Answer {
  readonly problem: Problem;
  readonly again: readonly Problem[];
}

/** The maximum number of equal problems that are reported separately. A few separate reports are easier to follow than a list of places. */
const few = 3;

/**
 * Groups problems for people: one that repeats within a file is reported once, at its first place.
 *
 * @param problems in order
 */
export function answersTo(problems: readonly Problem[]): Answer[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return problems.flatMap((problem): Answer[] => {
    const all = alike.get(keyOf(problem)) ?? [];
    if (all.length <= few) return [{ problem, again: [] }];
    return all[0] === problem ? [{ problem, again: all.slice(1) }] : [];
  });
}

/** How often a problem repeats, and where: `599 more times, in lines 3 to 601`. */
export function againText(again: readonly Problem[]): string {
  return `${again.length} more ${nounFor(again.length, 'time')}, ${placesOf(again)}`;
}

/** The places of repeats: `in lines 4 to 601`, `at 3:1, 7:4 and 9:1`. */
export function placesOf(again: readonly Problem[]): string {
  const lines = again.map(({ position }) => position.line);
  const [first, last] = [lines[0] ?? 1, lines.at(-1) ?? 1];
  if (lines.length > few && new Set(lines).size === lines.length && last - first === lines.length - 1)
    return `in lines ${first} to ${last}`;
  const places = again.slice(0, most).map(({ position }) => `${position.line}:${position.column}`);
  const more = again.length - places.length;
  if (more > 0) return `at ${places.join(', ')} and ${more} more`;
  return `at ${[places.slice(0, -1).join(', '), ...places.slice(-1)].filter((part) => part !== '').join(' and ')}`;
}

/** The maximum number of places to list. */
const most = 8;

function keyOf({ rule, file, message, hint, cause }: Problem): string {
  return JSON.stringify([file, rule, cause ?? null, ...(cause === undefined ? [message, hint] : [])]);
}
