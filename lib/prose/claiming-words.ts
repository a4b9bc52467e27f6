import { isInside, quotations, type TextRange } from './quotations';
import { sentencesIn } from './sentences';

/** What a word says about numbers. */
export type Saying =
  | { readonly kind: 'moved' | 'compared'; readonly direction: 'up' | 'down' }
  /** “Largest” is about size: the largest deficit is the one farthest below zero. “Highest” is not. */
  | { readonly kind: 'extreme'; readonly end: 'highest' | 'lowest'; readonly isOfSize: boolean }
  | { readonly kind: 'half'; readonly side: 'above' | 'below' }
  | { readonly kind: 'every' }
  | { readonly kind: 'since'; readonly year: number };

/** A word that makes a claim about numbers, which must be compared with the data. */
export interface ClaimingWord extends TextRange {
  readonly word: string;
  readonly says: Saying;
}

const forms = (stems: string): string => `(?:${stems.trim().split(/\s+/).join('|')})`;

const rising = forms(`
  rise rises rose risen rising  grow grows grew grown growing  increase increases increased increasing
  climb climbs climbed climbing  jump jumps jumped jumping  surge surges surged surging  soar soars soared soaring
  swell swells swelled swollen swelling  widen widens widened widening  accelerate accelerates accelerated accelerating`);
const above = forms('higher larger bigger greater longer taller');
const falling = forms(`
  fall falls fell fallen falling  decline declines declined declining  drop drops dropped dropping
  decrease decreases decreased decreasing  shrink shrinks shrank shrunk shrinking  sink sinks sank sunk sinking
  plunge plunges plunged plunging  plummet plummets plummeted plummeting  slump slumps slumped slumping
  dwindle dwindles dwindled dwindling  narrows narrowed narrowing  slows slowed slowing`);
const below = forms('lower smaller fewer shorter');
/** “More than half” and “more than a third” are numbers in words. */
const notMultiple = '(?! than (?:half|an? (?:third|quarter|fifth|tenth|decade|century|year|month))\\b)';
const went = '(?:go|goes|went|gone|going|come|comes|came|coming|move|moved|moves|were|was|is|are)';

/** A pattern for each kind of claiming word. Words beside it that only rule out other uses are not part of the match. */
const kinds: readonly (readonly [pattern: string, says: Saying])[] = [
  [rising, { kind: 'moved', direction: 'up' }],
  // “Falls due” is not a fall, and “a narrow margin” has not narrowed.
  [`${falling}(?! due\\b)|narrow(?! margin)`, { kind: 'moved', direction: 'down' }],
  [`(?<=\\b${went} (?:\\p{L}+ )?)up(?= (?:by|from|on)\\b)`, { kind: 'moved', direction: 'up' }],
  [
    `(?<!\\b(?:no|any) )${above}|more(?! (?:for|to|about|of|like)\\b)(?= (?:\\p{L}+ ){0,3}than\\b)${notMultiple}`,
    { kind: 'compared', direction: 'up' },
  ],
  [`(?<=\\b${went} (?:\\p{L}+ )?)down(?= (?:by|from|on)\\b)`, { kind: 'moved', direction: 'down' }],
  [
    `${below}|less(?! (?:for|to|about|of|like)\\b)(?= (?:\\p{L}+ ){0,3}than\\b)${notMultiple}`,
    { kind: 'compared', direction: 'down' },
  ],
  [forms('largest biggest greatest longest tallest'), { kind: 'extreme', end: 'highest', isOfSize: true }],
  [forms('smallest shortest'), { kind: 'extreme', end: 'lowest', isOfSize: true }],
  [
    `${forms('highest peak peaks peaked')}|record(?= \\p{L}+)(?<=\\b(?:a|new|its|their) record)(?! of\\b| that\\b)`,
    { kind: 'extreme', end: 'highest', isOfSize: false },
  ],
  [forms('lowest trough troughs bottomed'), { kind: 'extreme', end: 'lowest', isOfSize: false }],
  [`(?<=\\b(?:its|their|a|new|all-time) )high(?= (?:of|in)\\b)`, { kind: 'extreme', end: 'highest', isOfSize: false }],
  [`(?<=\\b(?:its|their|a|new|all-time) )low(?= (?:of|in)\\b)`, { kind: 'extreme', end: 'lowest', isOfSize: false }],
  ['(?<=\\b(?:a|the)(?: \\p{L}+)? )majority', { kind: 'half', side: 'above' }],
  ['(?<=\\b(?:a|the)(?: \\p{L}+)? )minority', { kind: 'half', side: 'below' }],
  [
    '(?<!\\b(?:of|for) )(?:every|each)(?: single)? (?:year|quarter|month|week|one of (?:them|these))|without exception',
    { kind: 'every' },
  ],
];

/**
 * Words for what may, should or is expected to happen, which state nothing about what did happen. Only a verb in its base form counts
 * after them, so “has fallen” still states a fall.
 */
const possible = /\b(?:may|might|could|would|should|will)\s(?:\p{L}+\s){0,3}$/iu;
const intended =
  /\b(?:(?:expect|hope|want|need|plan|forecast|intend|aim|suppose)(?:s|ed|d)?|likely|due|set|able|has|have|had)\sto\s(?:\p{L}+\s)?$/iu;
const isBase = new RegExp(
  `^${forms('rise grow increase climb jump surge soar swell widen accelerate fall decline drop decrease shrink sink plunge plummet slump dwindle')}$`,
  'iu',
);

function isPossible({ start, word, says }: ClaimingWord, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (says.kind === 'moved' && !isBase.test(word)) return false;
  return possible.test(before) || (says.kind === 'moved' && intended.test(before));
}

const all = new RegExp(`(?<![\\p{L}-])(?:${kinds.map(([pattern]) => `(${pattern})`).join('|')})(?![\\p{L}-])`, 'giu');
const since = /(?<!\p{L})since (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d\d)(?!\d)/giu;

/**
 * The words in a text that make a claim about numbers, in order. The list has only words that can be compared with the data. Multiples and
 * “more than half” are left out, because they are numbers in words and need a source like any number. Quotations are left out because they
 * are other people’s words, and questions because they state nothing.
 */
export function claimingWords(text: string): ClaimingWord[] {
  const plain = text.replace(/\s/g, ' ');
  const quoted = quotations(plain);
  const words = [...plain.matchAll(all)].flatMap(({ 0: word, index, ...match }): ClaimingWord[] => {
    const which = kinds.findIndex((_, place) => match[place + 1] !== undefined);
    const says = kinds[which]?.[1];
    return says === undefined ? [] : [{ word, says, start: index, end: index + word.length }];
  });
  const starts = [...plain.matchAll(since)].map(({ 0: word, 1: year, index }): ClaimingWord => ({
    ...{ word, says: { kind: 'since', year: Number(year) } },
    ...{ start: index, end: index + word.length },
  }));
  const asked = sentencesIn(plain).filter(({ start, end }) => plain.slice(start, end).trimEnd().endsWith('?'));
  return [...words, ...starts]
    .filter((one) => !isInside(one, quoted) && !isInside(one, asked) && !isPossible(one, plain))
    .sort((a, b) => a.start - b.start);
}
