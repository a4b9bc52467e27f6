import { readNumber } from '../numerals';

/** A rank in the words of a claim: “second-largest”, “more than any other”, “the two largest”. */
export interface PlaceInClaim {
  readonly place: number;
  /** Whether the words mean this rank or a better one: “among the ten largest”. */
  readonly orBefore: boolean;
  /** Whether the words count from the highest or the lowest value; null if they do not say. */
  readonly from: 'highest' | 'lowest' | null;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const high = 'largest|biggest|highest|most|greatest|richest|strongest|fastest|longest|leading|top|dearest|heaviest';
const low = 'smallest|lowest|least|fewest|poorest|weakest|slowest|shortest|bottom|cheapest|lightest';
const count = String.raw`two|three|four|five|six|seven|eight|nine|ten|\d{1,2}`;
const superlative = new RegExp(
  String.raw`\b(?:(?:(${ordinals.join('|')})|(\d{1,2})(?:st|nd|rd|th))[-\s])?(?:(${count})\s)?(?:(${high})|(${low}))(?:\s(${count}))?\b`,
  'gi',
);
const thanAny =
  /\b(?:(more|larger|bigger|higher|greater|longer)|(?:less|fewer|smaller|lower|shorter))\b[^.;]*\bthan (?:in )?(?:any|that of any|all)\b|\b(?:ahead of|overt(?:ook|aken|aking)|surpass(?:ed|ing)) (?:all|every|any)\b/gi;
const placed = new RegExp(
  String.raw`\b(?:(${ordinals.join('|')})|(\d{1,2})(?:st|nd|rd|th)|(?:number|no\.?|rank(?:s|ed|ing)?)\s(one|${count}|1))\b(?:\splace)?`,
  'gi',
);

/** Every rank that a text states. */
export function placesInClaim(text: string): PlaceInClaim[] {
  const superlatives = [...text.matchAll(superlative)].map(([, ordinal, digits, many, up, , after]): PlaceInClaim => {
    const group = many ?? after;
    const from = up === undefined ? 'lowest' : 'highest';
    if (group !== undefined) return { place: numberOf(group), orBefore: true, from };
    return { place: ordinal === undefined ? Number(digits ?? 1) : placeOf(ordinal), orBefore: false, from };
  });
  const comparisons = [...text.matchAll(thanAny)].map(([words, up]): PlaceInClaim => ({
    place: 1,
    orBefore: false,
    from: up !== undefined || !/\bthan\b/i.test(words) ? 'highest' : 'lowest',
  }));
  if (superlatives.length + comparisons.length > 0) return [...superlatives, ...comparisons];
  return [...text.matchAll(placed)].map(([, ordinal, digits, word = '']) => ({
    place: ordinal === undefined ? Number(digits ?? numberOf(word)) : placeOf(ordinal),
    orBefore: false,
    from: null,
  }));
}

function placeOf(ordinal: string): number {
  return ordinals.indexOf(ordinal.toLowerCase()) + 1;
}

function numberOf(word: string): number {
  return readNumber(word)?.toNumber() ?? 0;
}
