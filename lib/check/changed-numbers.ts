import type { Position } from '../problems/problem';
import type { LocatedNumber, ShownNumber } from './statements';
import { isSameWording } from './wording';

/** A number on a published page, as recorded in `content/published.txt`, that has since changed or been removed. */
export interface ChangedNumber {
  readonly was: string;
  readonly is: string | null;
  /** The position of the replacement; undefined if the number was removed. */
  readonly position?: () => Position;
}

/**
 * Finds the published numbers of a page that have since changed or been removed. New numbers never count as changes.
 *
 * - If a paragraph still has the same words, its numbers must be the same, in the same order.
 * - If the words of a paragraph changed, each of its numbers must still appear somewhere on the page.
 * - If a label (such as “Arvenia” in a figure) still exists, its numbers must be the same, in the same order. If a label no longer exists,
 *   its numbers count as changed or removed.
 *
 * @param meaning returns the current text of a recorded number, such as `Oats in Arvenia, 2022: 24.0%`
 */
export function changedNumbers(
  was: readonly ShownNumber[],
  is: readonly LocatedNumber[],
  meaning: (number: ShownNumber) => string,
): ChangedNumber[] {
  const before = byPlace(was);
  const now = byPlace(is);
  const isOld = (place: string): boolean =>
    [...before.keys()].some((known) => (isMark(known) ? known === place : isLike(known, place)));
  const elsewhere = is.filter((one) => !isOld(one.place) && !was.some((number) => isSame(number, one, meaning)));
  return [...before].flatMap(([place, old]) => {
    const same = [...now].filter(([other]) => (isMark(place) ? other === place : isLike(place, other)));
    const here = same.flatMap(([, numbers]) => numbers);
    if (here.length > 0) return inSameWords(old, here, meaning);
    // The same number under a different label means something different.
    const left = isMark(place) ? old.filter((number) => !is.some((one) => isSame(number, one, meaning))) : old;
    const others = isMark(place) ? elsewhere : is.filter((one) => !isOld(one.place));
    return left.map((number, index) => pair(number, others[index]));
  });
}

function byPlace<Kind extends ShownNumber>(numbers: readonly Kind[]): Map<string, Kind[]> {
  const places = new Map<string, Kind[]>();
  for (const one of numbers) places.set(one.place, [...(places.get(one.place) ?? []), one]);
  return places;
}

/** Whether a number is identified by a hash of the words around it (`#1a2b3c`), not by a label. */
function isMark(place: string): boolean {
  return /^#[\da-f]{6}$/.test(place);
}

function isLike(label: string, other: string): boolean {
  return !isMark(other) && isSameWording(label, other);
}

function inSameWords(
  old: readonly ShownNumber[],
  now: readonly LocatedNumber[],
  meaning: (number: ShownNumber) => string,
): ChangedNumber[] {
  const unmatched = [...now];
  const removed = old.filter((number) => {
    const index = unmatched.findIndex((one) => isSame(number, one, meaning));
    if (index >= 0) unmatched.splice(index, 1);
    return index < 0;
  });
  if (removed.length > 0) return removed.map((number, index) => pair(number, unmatched[index]));
  const kept = now.filter((one) => !unmatched.includes(one));
  const swapped = old.findIndex((number, index) => {
    const one = kept[index];
    return one !== undefined && !isSame(number, one, meaning);
  });
  const first = old[swapped];
  return first === undefined ? [] : [pair(first, kept[swapped])];
}

/**
 * Whether a current number is the same as a recorded one: both have the same reference or the same text. If the reference includes a day
 * (“as of”), the value must be the same too.
 */
function isSame(number: ShownNumber, now: LocatedNumber, meaning: (number: ShownNumber) => string): boolean {
  if (number.reference !== null && number.reference === now.reference)
    return !number.reference.includes(' as of ') || isSameWording(valueIn(number.text), valueIn(now.text));
  if ((number.reference === null) !== (now.reference === null)) return false;
  return isSameWording(meaning(number), now.text);
}

/** The value at the end of a number’s text: `24.0%` in `Oats in Arvenia, 2022: 24.0%`. */
function valueIn(text: string): string {
  return text.slice(text.lastIndexOf(': ') + 1);
}

function pair(number: ShownNumber, now: LocatedNumber | undefined): ChangedNumber {
  return now === undefined
    ? { was: withLabel(number), is: null }
    : { was: withLabel(number), is: withLabel(now), position: now.position };
}

function withLabel({ place, text }: ShownNumber): string {
  return isMark(place) ? text : `${place}: ${text}`;
}
