import { assertNever } from '../domain/assert-never';
import type { Bounds, BoundKind } from '../domain/bounds';
import type { Decimal } from '../domain/decimal';
import { t } from '../messages/messages';

/*
 * Bounds and ranges: how they are printed in the newsroom’s language, and the other English wordings that the check accepts in prose. A
 * bound is rounded outwards, so that the printed bound includes every number that the exact one allows.
 */

/** All ways to write a quantity; the first is the printed form. */
export type Spellings = readonly [printed: string, ...others: string[]];

/** The text of a limit, or of one end of a range: its digits alone (`3`), with its multiplier, and in full (`$3 billion a head`). */
interface WrittenEnd {
  readonly digits: string;
  /** The digits with the multiplier: `3 billion`. */
  readonly scaled: string;
  readonly text: string;
}

/** Writes a limit, or one end of a range, rounded down or up. */
export type WriteEnd = (end: Decimal, towards: 'down' | 'up') => WrittenEnd;

/**
 * All ways to write bounds.
 *
 * @param areCounted whether the bounds limit a count: “fewer people”, but “less money”
 */
export function spellingsOfBounds(bounds: Bounds, areCounted: boolean, write: WriteEnd): Spellings {
  if (bounds.kind === 'range') return spellingsOfRange(write(bounds.low, 'down'), write(bounds.high, 'up'));
  const isUpper = bounds.kind === 'less-than' || bounds.kind === 'at-most';
  return spellingsOfBound(bounds.kind, areCounted, write(bounds.limit, isUpper ? 'up' : 'down').text);
}

function spellingsOfBound(kind: BoundKind, areCounted: boolean, limit: string): Spellings {
  const forCounts = (text: string): string[] => (areCounted ? [text] : []);
  switch (kind) {
    case 'less-than':
      return areCounted
        ? [t('bounds.fewer-than', { limit }), `less than ${limit}`, `under ${limit}`, `below ${limit}`]
        : [t('bounds.less-than', { limit }), `under ${limit}`, `below ${limit}`];
    case 'at-most': {
      const others = [`up to ${limit}`, `no more than ${limit}`, `${limit} or less`];
      return [t('bounds.at-most', { limit }), ...others, ...forCounts(`${limit} or fewer`)];
    }
    case 'at-least': {
      const others = [`no less than ${limit}`, `${limit} or more`];
      return [t('bounds.at-least', { limit }), ...others, ...forCounts(`no fewer than ${limit}`)];
    }
    case 'more-than':
      return [t('bounds.more-than', { limit }), `over ${limit}`, `above ${limit}`];
    default:
      return assertNever(kind);
  }
}

/**
 * The ways to write a range: `3 to 5 million people`, `12% to 15%`, `$3 billion to $5 billion a head`. A unit that is a word appears once;
 * a currency symbol and its multiplier appear twice.
 */
function spellingsOfRange(low: WrittenEnd, high: WrittenEnd): Spellings {
  const [from, to] = [partsOf(low), partsOf(high)];
  const hasSign = to.before !== '' || to.after.startsWith('%');
  const first = hasSign ? `${from.sign}${from.before}${from.digits}${from.own}` : low.digits;
  // A range from 0.5 to 1 percentage points uses the plural, even if one end is 1.
  const after = to.digits === '1' ? from.after : to.after;
  const last = `${to.sign}${to.before}${to.digits}${after}`;
  const pairs = [...new Set([first, low.text])];
  const spelt = pairs.flatMap((one) => [`${one} to ${last}`, `between ${one} and ${last}`]);
  const printed = t('bounds.range', { from: first, to: last });
  if (from.sign !== '' || to.sign !== '') return [printed, ...spelt];
  const [start, end] = [`${to.before}${from.digits}`, `${to.digits}${after}`];
  return [printed, ...spelt, `${start}–${end}`, `${start} to ${end}`, `between ${start} and ${end}`];
}

/** Splits the text of one end into its sign, its digits and the text before and after the digits. */
function partsOf({ digits: signed, scaled, text }: WrittenEnd) {
  const sign = signed.startsWith('−') ? '−' : '';
  const digits = signed.slice(sign.length);
  const bare = text.slice(sign.length);
  const at = bare.indexOf(digits);
  const after = bare.slice(at + digits.length);
  // A percent sign or a multiplier is kept with the digits.
  const own = after.startsWith('%') ? '%' : scaled.slice(signed.length);
  return { sign, before: bare.slice(0, at), digits, after, own };
}

/** Returns the text if it is one of the spellings, with or without a capital letter at its start; otherwise null. */
export function spellingIn(text: string, spellings: readonly string[]): string | null {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  return spellings.includes(text) || spellings.includes(small) ? text : null;
}
