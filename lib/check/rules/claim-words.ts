import type { Entry } from '../../catalog/entry';
import type { Assertion, Relation } from '../../domain/assertion';
import { assertionsOf, type Claim, type LocatedAssertion } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import {
  assertedNumbers,
  comparable,
  placesOf,
  unmeasuredNumber,
  type AssertedNumber,
} from '../../prose/claims/asserted-numbers';
import { areOfOneKind, numbersInClaim, type NumberInClaim } from '../../prose/claims/claimed-numbers';
import { placesInClaim } from '../../prose/claims/claimed-places';
import { speaksOfFuture } from '../../prose/claims/future-words';
import { hedgesBeside, saysHedge } from '../../prose/claims/hedge-words';
import { directionWords } from '../../prose/clauses/direction-words';
import { isInside, type TextRange } from '../../prose/quotations';
import type { EditorialRule } from '../context';
import { refusalsOf, type Refuse } from './refusals';

/** The words of a claim state what it asserts: the number, its hedge, its direction or its rank. The text and the quotation agree. */
export const claimWords: EditorialRule = ({ parsed }) => ({
  problems: [...parsed.factChecks.values()].flatMap((entry) => problemsOf(entry)),
});

const problemsOf = memoize((entry: Entry<FactCheck>): readonly Problem[] => {
  const { claim, title } = entry.value;
  const refuse = refusalsOf(entry);
  const quoted = quotationProblems(refuse, claim);
  if (quoted.length > 0) return quoted;
  const { unmeasured } = claim;
  const asserted = assertionsOf(claim);
  const found = [
    ...asserted.flatMap((one) => assertionProblems(refuse, one, claim)),
    ...(unmeasured === undefined
      ? []
      : numberProblems(refuse, ['claim', 'unmeasured'], unmeasuredNumber(unmeasured), claim)),
  ];
  if (found.length > 0) return found;
  const stated = [
    ...asserted.flatMap(({ asserts }) => (placeIn(asserts) === null ? assertedNumbers(asserts) : [])),
    ...(unmeasured === undefined ? [] : [unmeasuredNumber(unmeasured)]),
  ];
  const [only] = stated;
  if (only === undefined || stated.length > 1) return orderProblems(refuse, asserted, claim);
  const short = claim.short === undefined ? [] : restated(refuse, ['claim', 'short'], claim.short, only);
  // A title may omit the hedge, because the claim is printed below it.
  return placesOf(only, title).some((place) => hedgesBeside(title, place) === null)
    ? short
    : [...short, ...restated(refuse, ['title'], title, only)];
});

function assertionProblems(refuse: Refuse, { asserts, path }: LocatedAssertion, claim: Claim): Problem[] {
  const kind = kindProblems(refuse, path, asserts, claim);
  const place = placeIn(asserts);
  if (place !== null) return [...kind, ...placeProblems(refuse, path, place, claim)];
  return [
    ...kind,
    ...assertedNumbers(asserts).flatMap((one) => numberProblems(refuse, path, one, claim)),
    ...directionProblems(refuse, path, asserts, claim),
    ...extremeProblems(refuse, path, asserts, claim),
  ];
}

/** The words of a claim: our statement of it and, if there is one, its quotation. */
function wordsOf({ text, quotation }: Claim): string[] {
  return quotation === undefined ? [text] : [text, quotation];
}

function numberProblems(refuse: Refuse, path: readonly PropertyKey[], stated: AssertedNumber, claim: Claim): Problem[] {
  const places = wordsOf(claim).flatMap((text) => placesOf(stated, text).map((place) => ({ text, place })));
  if (places.length === 0) {
    const written = stated.value.toFixed(stated.decimals);
    const message = `"${stated.field}" is "${written}", but the words of the claim do not state this number.`;
    const read = [...new Set(wordsOf(claim).flatMap((text) => readIn(text, comparable(stated, text))))];
    const has = read.length === 0 ? '' : ` They state: ${read.map((words) => `“${words}”`).join(', ')}.`;
    return [
      refuse([...path, stated.field], 'claim/words', message + has, 'Correct the number, or state it in "text".'),
    ];
  }
  const { hedge } = stated;
  if (hedge === null) return [];
  // It is enough if either the text or the quotation contains the hedge (“topped”). For an exact number, neither may contain a hedge.
  const says = ({ text, place }: (typeof places)[number]): boolean => saysHedge(text, place, hedge);
  if (hedge === 'is' ? places.every(says) : places.some(says)) return [];
  const beside = places.flatMap(({ text, place }) => hedgesBeside(text, place) ?? []);
  const [first] = places;
  const words = first === undefined ? '' : wordsAround(first.text, first.place);
  return [
    refuse(
      [...path, stated.hedgeField],
      'claim/words',
      `"${stated.hedgeField}" is "${hedge}", but the claim says “${words}”.`,
      `Write ${stated.hedgeField}: ${beside[0] ?? 'is'}, or state the number in "text" as the speaker did.`,
    ),
  ];
}

/** The direction that a claim asserts; null if it asserts none. */
const directionOf: Record<Relation, 'up' | 'down' | null> = {
  ...{ is: null, about: null, nearly: null, between: null, times: null, ranked: null, reached: null },
  ...{ 'more-than': null, 'at-least': null, 'less-than': null, 'at-most': null, highest: null, lowest: null },
  ...{ 'rose-by': 'up', rose: 'up', 'rose-every-time': 'up' },
  ...{ 'fell-by': 'down', fell: 'down', 'fell-every-time': 'down' },
};

function directionProblems(
  refuse: Refuse,
  path: readonly PropertyKey[],
  { relation }: Assertion,
  claim: Claim,
): Problem[] {
  const direction = directionOf[relation];
  if (direction === null) return [];
  const said = wordsOf(claim).flatMap(directionWords);
  const [other] = said;
  if (other === undefined || said.some((word) => word.direction === direction)) return [];
  return [
    refuse(
      [...path, 'relation'],
      'claim/words',
      `"relation" is "${relation}", but the claim says “${other.word}”.`,
      `Write relation: ${direction === 'up' ? relation.replace('rose', 'fell') : relation.replace('fell', 'rose')}, or correct the words.`,
    ),
  ];
}

interface AssertedPlace {
  readonly place: number;
  readonly from: 'highest' | 'lowest';
  /** The field that states the rank. */
  readonly field: 'place' | 'value';
}

/** Reports a claim that is recorded as a target or forecast, if its words do not say so. */
function kindProblems(refuse: Refuse, path: readonly PropertyKey[], { states }: Assertion, claim: Claim): Problem[] {
  if (states === 'fact' || wordsOf(claim).some(speaksOfFuture)) return [];
  const message = `"states" is "${states}", but the words of the claim do not say so.`;
  const hint = 'Remove this field, or state in "text" that the number is planned or expected: “a goal of”, “will”.';
  return [refuse([...path, 'states'], 'claim/words', message, hint)];
}

/** The rank that an assertion states: one that we compute from numbers, or one that a source publishes without these numbers. */
function placeIn(asserts: Assertion): AssertedPlace | null {
  if (asserts.relation === 'ranked') return { place: asserts.place, from: asserts.from, field: 'place' };
  if (!('unit' in asserts) || asserts.unit.kind !== 'rank') return null;
  const from = asserts.unit.first === 'largest' ? 'highest' : 'lowest';
  return { place: Number(asserts.value), from, field: 'value' };
}

function placeProblems(refuse: Refuse, path: readonly PropertyKey[], asserts: AssertedPlace, claim: Claim): Problem[] {
  const places = wordsOf(claim).flatMap(placesInClaim);
  const fits = places.filter(({ place, orBefore }) => (orBefore ? asserts.place <= place : asserts.place === place));
  if (fits.length === 0)
    return [
      refuse(
        [...path, asserts.field],
        'claim/words',
        `"${asserts.field}" is ${asserts.place}, but the words of the claim do not state this rank.`,
        'Correct the rank, or state it in "text": “second-largest”, “more than any other”.',
      ),
    ];
  if (fits.some(({ from }) => from === null || from === asserts.from)) return [];
  const message = `Ranks are counted from the ${asserts.from}, but the words of the claim count from the other end.`;
  const end = asserts.field === 'place' ? 'from' : 'unit';
  return [refuse([...path, end], 'claim/words', message, `Correct "${end}", or the words.`)];
}

/** Reports a claim about a highest value whose words describe a lowest value, or the reverse. */
function extremeProblems(
  refuse: Refuse,
  path: readonly PropertyKey[],
  { relation }: Assertion,
  claim: Claim,
): Problem[] {
  if (relation !== 'highest' && relation !== 'lowest') return [];
  const said = wordsOf(claim).flatMap((text) => placesInClaim(text).map(({ from }) => from));
  if (said.length === 0 || said.some((from) => from === relation || from === null)) return [];
  const other = relation === 'highest' ? 'lowest' : 'highest';
  const message = `"relation" is "${relation}", but the words of the claim describe the ${other}.`;
  return [refuse([...path, 'relation'], 'claim/words', message, `Write relation: ${other}, or correct the words.`)];
}

/**
 * Reports numbers that are not listed in the order of the text. If two numbers were swapped, the words would still contain both, but each
 * would be compared with the wrong measure.
 */
function orderProblems(refuse: Refuse, asserted: readonly LocatedAssertion[], { text }: Claim): Problem[] {
  const stated = asserted.flatMap(({ asserts, path }) => assertedNumbers(asserts).map((one) => ({ ...one, path })));
  let after = 0;
  for (const one of stated) {
    const starts = placesOf(one, text).map(({ start }) => start);
    const next = starts.find((start) => start >= after);
    if (next === undefined && starts.length > 0) {
      const message = 'The numbers of the claim are not listed in the order in which its text states them.';
      return [
        refuse([...one.path, one.field], 'claim/words', message, 'List them in that order, each with its own measure.'),
      ];
    }
    after = next ?? after;
  }
  return [];
}

/** Reports a short version or a title if its hedge for the number differs from the hedge of the claim. */
function restated(refuse: Refuse, path: readonly string[], text: string, stated: AssertedNumber): Problem[] {
  const { hedge } = stated;
  if (hedge === null) return [];
  const places = placesOf(stated, text);
  const [first] = places;
  if (first === undefined || places.some((place) => saysHedge(text, place, hedge))) return [];
  const message = `This says “${wordsAround(text, first)}”, but the claim asserts "${hedge}".`;
  return [refuse(path, 'claim/words', message, 'State the number with the same hedge as the claim.')];
}

/**
 * Reports a quotation whose number differs from the number of the same kind in the text. A number that is in only one of the two is not
 * reported.
 */
function quotationProblems(refuse: Refuse, { text, quotation }: Claim): Problem[] {
  if (quotation === undefined) return [];
  const told = numbersInClaim(text).filter(isPrecise(text));
  const said = numbersInClaim(quotation).filter(isPrecise(quotation));
  const without = (some: readonly NumberInClaim[], others: readonly NumberInClaim[]): NumberInClaim[] =>
    some.filter((one) => !others.some((other) => areOfOneKind(one, other) && one.value.eq(other.value)));
  const [onlySaid] = without(said, told);
  const onlyTold = without(told, said).find((other) => onlySaid !== undefined && areOfOneKind(onlySaid, other));
  if (onlySaid === undefined || onlyTold === undefined) return [];
  const message = `The quotation says “${slice(quotation, onlySaid)}”, but the text of the claim says “${slice(text, onlyTold)}”.`;
  return [refuse(['claim', 'quotation'], 'claim/words', message, 'Copy the number from the source.')];
}

/**
 * Whether a number is in digits or has a unit. Other numbers, such as “two”, are not compared: the text of a claim may count what the
 * quotation lists.
 */
function isPrecise(text: string): (one: NumberInClaim) => boolean {
  return (one) => one.kind !== 'number' || /\d/.test(slice(text, one));
}

/** The numbers as written, except those inside another number: “31” is inside “31 in 34”. */
function readIn(text: string, numbers: readonly NumberInClaim[]): string[] {
  return numbers
    .filter(
      (one) =>
        !isInside(
          one,
          numbers.filter((other) => other !== one),
        ),
    )
    .map((one) => slice(text, one));
}

function slice(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}

/** The number with up to two words before it. */
function wordsAround(text: string, { start, end }: TextRange): string {
  const [lead = ''] = /(?:\S+\s){0,2}$/.exec(text.slice(0, start)) ?? [];
  return `${lead}${text.slice(start, end)}`;
}
