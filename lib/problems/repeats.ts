import { nounFor } from '../domain/counted';
import type { Problem } from './problem';

/** A mistake, with the other places at which it was made again. */
export interface Answer {
  readonly problem: Problem;
  readonly again: readonly Problem[];
}

/** So many alike are told one by one: it is quicker to read three answers than to look for three places. */
const few = 3;

/**
 * Problems as they are told to people: what was done wrong again and again in a file is told once, at the first place.
 *
 * @param problems in their order
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

/** How often a mistake was made again, and where: `599 more times, in lines 3 to 601`. */
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

/** The most places that are named one by one. */
const most = 8;

function keyOf({ rule, file, message, hint, cause }: Problem): string {
  return JSON.stringify([file, rule, cause ?? null, ...(cause === undefined ? [message, hint] : [])]);
}
