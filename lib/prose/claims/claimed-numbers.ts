import { Decimal } from '../../domain/decimal';
import { foldDigits } from '../digits';
import { readMultiple } from '../multiples';
import { number, readNumber } from '../numerals';
import type { TextRange } from '../quotations';
import { statedNumbers, type StatedNumber } from '../stated-numbers';

/** A number in the words of a claim: “60%”, “a third”, “twice”, “seven-man”, “zero”. */
export interface NumberInClaim extends TextRange {
  /** `number`: the text does not make clear what the unit is. */
  readonly kind: StatedNumber['kind'] | 'number';
  /** Shares are fractions of one; “twice” is 2. */
  readonly value: Decimal;
}

const bare = new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])(?:${number})(?![\p{L}\p{N}])`, 'giu');
/**
 * Words such as “equal to” and “exceeded”, which compare an amount with another. They stand for the number 100%, or for the ratio 1: in
 * “exports equalled imports”, exports are 100% of imports.
 */
const whole =
  /\b(?:equal(?:s|led|ling)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|match(?:es|ed|ing)?|the same as)\b/gi;
const nothing = /\b(?:no|none|nothing|nil)\b/gi;

/** Every number in a text, in digits or in words, including those that are not stated as fact: years, dates and small counts. */
export function numbersInClaim(text: string): NumberInClaim[] {
  const stated = statedNumbers(text).flatMap(({ kind, start, end, text: words, value: read }): NumberInClaim[] => {
    const value = read ?? (kind === 'multiple' ? readMultiple(words) : null);
    return (value === null ? endsOf(words) : [value]).map((one) => ({ kind, start, end, value: one }));
  });
  const { text: folded, offsets } = foldDigits(text);
  const others = [...folded.matchAll(bare)].flatMap(({ 0: words, index }): NumberInClaim[] => {
    const [start, end] = [offsets?.[index] ?? index, offsets?.[index + words.length] ?? index + words.length];
    const value = readNumber(words);
    // “31 in 34” is read as a share and also as two numbers.
    const isRead = stated.some((one) => one.kind !== 'share' && start < one.end && one.start < end);
    return value === null || isRead ? [] : [{ kind: 'number', start, end, value }];
  });
  return [...stated, ...others].sort((a, b) => a.start - b.start);
}

/** The ends of a range. A scale after the second number applies to both: “$2–3 trillion”. */
function endsOf(words: string): Decimal[] {
  const parts = [...words.matchAll(bare)].map(([part]) => part);
  const [scale = ''] = /\s?\p{L}+$/u.exec(parts.at(-1) ?? '') ?? [];
  return parts.flatMap((part) => readNumber(/\p{L}$/u.test(part) ? part : part + scale) ?? []);
}

/**
 * Finds words that stand for a number: for 100% of another amount (`whole`: “equals”, “exceeds”), or for zero (`nothing`: “no”, “none”).
 */
export function wordsFor(amount: 'whole' | 'nothing', text: string): TextRange[] {
  return [...text.matchAll(amount === 'whole' ? whole : nothing)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Whether two numbers are of the same kind: “34” and “34 provinces” are both counts, but 2025 is a year. */
export function areOfOneKind(a: NumberInClaim, b: NumberInClaim): boolean {
  const kindOf = ({ kind }: NumberInClaim) => (kind === 'count' ? 'number' : kind);
  return kindOf(a) === kindOf(b) && isYear(a) === isYear(b);
}

/** Whether a number without a unit is probably a year. */
export function isYear({ kind, value }: NumberInClaim): boolean {
  return kind === 'number' && value.gte(1500) && value.lt(2100) && value.round(0).eq(value);
}
