import type { Position } from '../problems/problem';
import type { LocatedNumber, ShownNumber } from './statements';
import { isSameWording } from './wording';

/** A recorded number that changed or was removed. */
export interface ChangedNumber {
  readonly was: string;
  readonly is: string | null;
  /** The position of the number that replaced it, if there is one. */
  readonly position?: () => Position;
}

/**
 * Compares the recorded numbers of a page with its numbers now. The same words, or the same label, must have the same
 * numbers in the same order. If the words changed, each number must still appear somewhere. Additional numbers are not
 * changes.
 *
 * @param meaning returns the current text of a recorded number
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

/** Whether a place is a hash, `#1a2b3c`, and not a label. */
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

/** Whether a number is the recorded one. A number as of a day must still have the same value. */
function isSame(number: ShownNumber, now: LocatedNumber, meaning: (number: ShownNumber) => string): boolean {
  if (number.reference !== null && number.reference === now.reference)
    return !number.reference.includes(' as of ') || isSameWording(valueIn(number.text), valueIn(now.text));
  if ((number.reference === null) !== (now.reference === null)) return false;
  return isSameWording(meaning(number), now.text);
}

/** The number at the end of a text: `Oats in Arvenia, 2022: 24.0%`. */
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
