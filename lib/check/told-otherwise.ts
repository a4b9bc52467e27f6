import type { Position } from '../problems/problem';
import type { Telling, Told } from './statements';
import { saysTheSame } from './wording';

/** A recorded number that changed or was removed. */
export interface ToldOtherwise {
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
export function toldOtherwise(
  was: readonly Told[],
  is: readonly Telling[],
  meaning: (told: Told) => string,
): ToldOtherwise[] {
  const before = byPlace(was);
  const now = byPlace(is);
  const isOld = (place: string): boolean =>
    [...before.keys()].some((known) => (isMark(known) ? known === place : isLike(known, place)));
  const elsewhere = is.filter((one) => !isOld(one.place) && !was.some((told) => isSame(told, one, meaning)));
  return [...before].flatMap(([place, old]) => {
    const same = [...now].filter(([other]) => (isMark(place) ? other === place : isLike(place, other)));
    const here = same.flatMap(([, told]) => told);
    if (here.length > 0) return inSameWords(old, here, meaning);
    // The same number under a different label means something different.
    const left = isMark(place) ? old.filter((told) => !is.some((one) => isSame(told, one, meaning))) : old;
    const others = isMark(place) ? elsewhere : is.filter((one) => !isOld(one.place));
    return left.map((told, index) => pair(told, others[index]));
  });
}

function byPlace<Kind extends Told>(told: readonly Kind[]): Map<string, Kind[]> {
  const places = new Map<string, Kind[]>();
  for (const one of told) places.set(one.place, [...(places.get(one.place) ?? []), one]);
  return places;
}

/** Whether a place is a hash, `#1a2b3c`, and not a label. */
function isMark(place: string): boolean {
  return /^#[\da-f]{6}$/.test(place);
}

function isLike(label: string, other: string): boolean {
  return !isMark(other) && saysTheSame(label, other);
}

function inSameWords(old: readonly Told[], now: readonly Telling[], meaning: (told: Told) => string): ToldOtherwise[] {
  const fresh = [...now];
  const gone = old.filter((told) => {
    const index = fresh.findIndex((one) => isSame(told, one, meaning));
    if (index >= 0) fresh.splice(index, 1);
    return index < 0;
  });
  if (gone.length > 0) return gone.map((told, index) => pair(told, fresh[index]));
  const kept = now.filter((one) => !fresh.includes(one));
  const turned = old.findIndex((told, index) => {
    const one = kept[index];
    return one !== undefined && !isSame(told, one, meaning);
  });
  const first = old[turned];
  return first === undefined ? [] : [pair(first, kept[turned])];
}

/** Whether a number is the recorded one. A number as of a day must still have the same value. */
function isSame(told: Told, now: Telling, meaning: (told: Told) => string): boolean {
  if (told.reference !== null && told.reference === now.reference)
    return !told.reference.includes(' as of ') || saysTheSame(valueIn(told.text), valueIn(now.text));
  if ((told.reference === null) !== (now.reference === null)) return false;
  return saysTheSame(meaning(told), now.text);
}

/** The number at the end of a text: `Oats in Arvenia, 2022: 24.0%`. */
function valueIn(text: string): string {
  return text.slice(text.lastIndexOf(': ') + 1);
}

function pair(told: Told, now: Telling | undefined): ToldOtherwise {
  return now === undefined
    ? { was: withLabel(told), is: null }
    : { was: withLabel(told), is: withLabel(now), position: now.position };
}

function withLabel({ place, text }: Told): string {
  return isMark(place) ? text : `${place}: ${text}`;
}
