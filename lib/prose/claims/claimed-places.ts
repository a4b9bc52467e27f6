import { readNumber } from '../numerals';
import { ordinalEnding, ordinalOf, ordinalWords } from '../ordinals';

/** A rank in the words of a claim: “second-largest”, “more than any other”, “the two largest”. */
export interface PlaceInClaim {
  readonly place: number;
  /** Whether the words mean this rank or a better one: “among the ten largest”. */
  readonly orBefore: boolean;
  /** Whether the words count from the highest or the lowest value; null if they do not say. */
  readonly from: 'highest' | 'lowest' | null;
}

const ordinal = String.raw`${ordinalWords(1, 12)}|\d{1,2}${ordinalEnding}`;
const high = 'largest|biggest|highest|most|greatest|richest|strongest|fastest|longest|leading|top|dearest|heaviest';
const low = 'smallest|lowest|least|fewest|poorest|weakest|slowest|shortest|bottom|cheapest|lightest';
const count = String.raw`two|three|four|five|six|seven|eight|nine|ten|\d{1,2}`;
const superlative = new RegExp(
  String.raw`\b(?:(${ordinal})[-\s])?(?:(${count})\s)?(?:(${high})|(${low}))(?:\s(${count}))?\b`,
  'gi',
);
const thanAny =
  /\b(?:(more|larger|bigger|higher|greater|longer)|(?:less|fewer|smaller|lower|shorter))\b[^.;]*\bthan (?:in )?(?:any|that of any|all)\b|\b(?:ahead of|overt(?:ook|aken|aking)|surpass(?:ed|ing)) (?:all|every|any)\b/gi;
const placed = new RegExp(
  String.raw`\b(?:(${ordinal})|(?:number|no\.?|rank(?:s|ed|ing)?)\s(one|${count}|1))\b(?:\splace)?`,
  'gi',
);

/**
 * The ranks that a text states. Ordinals on their own, as in “ranks fourth”, are read only if the text has no superlative or comparison.
 */
export function placesInClaim(text: string): PlaceInClaim[] {
  const superlatives = [...text.matchAll(superlative)].map(([, rank = '', many, up, , after]): PlaceInClaim => {
    const group = many ?? after;
    const from = up === undefined ? 'lowest' : 'highest';
    if (group !== undefined) return { place: numberOf(group), orBefore: true, from };
    return { place: ordinalOf(rank) ?? 1, orBefore: false, from };
  });
  const comparisons = [...text.matchAll(thanAny)].map(([words, up]): PlaceInClaim => ({
    place: 1,
    orBefore: false,
    from: up !== undefined || !/\bthan\b/i.test(words) ? 'highest' : 'lowest',
  }));
  if (superlatives.length + comparisons.length > 0) return [...superlatives, ...comparisons];
  return [...text.matchAll(placed)].map(([, rank = '', word = '']) => ({
    place: ordinalOf(rank) ?? numberOf(word),
    orBefore: false,
    from: null,
  }));
}

function numberOf(word: string): number {
  return readNumber(word)?.toNumber() ?? 0;
}
