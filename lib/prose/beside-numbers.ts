import { statedNumbers } from './stated-numbers';
import { digits, word } from './numerals';
import { anyCode, currencySign } from './units-in-prose';

const currency = String.raw`(?:\p{Lu}{0,3}\p{Sc}|(?<![\p{L}\p{N}])(?:${anyCode}|${currencySign}\.?))`;

/**
 * Matches the characters at the end of a text that would become part of a number directly after the text: a digit, a sign, a currency, or a
 * multiplier such as `twice`.
 */
const before = new RegExp(
  [
    String.raw`\p{N}+[.,]?$`,
    String.raw`(?<=^|[\s(“"‘'])[−–+±×-]$`,
    String.raw`${currency}\s?$`,
    String.raw`[%‰‱]\s?$`,
    String.raw`(?<![\p{L}\p{N}-])(?:twice|thrice|half|minus|(?:${digits}|${word})\stimes)\s$`,
  ].join('|'),
  'u',
);

/**
 * Matches the characters at the start of a text that would become part of any number directly before the text: more digits, a percent sign
 * or a currency.
 */
const touching = /^(?:[.,’']?\p{N}+|\s?[%‰‱](?:[-\s]?points?)?|\s?\p{Sc}(?!\d)|[x×](?![\p{L}\p{N}]))/u;

/** Matches the start of a word that may be a scale (“million”) or a unit (“tonnes”). Words such as “of” and “in” cannot be either. */
const mayBeUnit =
  /^[-\s]?(?!(?:a|about|among|and|as|at|between|but|by|for|from|had|has|in|is|it|of|on|or|over|per(?!\s?cent)|since|so|than|that|the|to|under|was|were|which|while|with|year)\b)\p{L}/u;

/** Matches text after a number if the text is not a unit: the rest of a range, or the verb in “8.4% points to a slump”. */
const continuesNumber = /^(?:\s?(?:to|or|and)\s|\s?[–—]|-(?:to-)?\d|\spoints\s(?:to|out|at|up)\b)/;

/** A fast test that passes every text in which `before` matches, and rejects most others. */
const nearBefore = /[\p{N}\p{S}%‰‱.,–-]\s?$|[\p{Lu}r.]\s?$|(?:twice|thrice|half|minus|times)\s$/iu;

/**
 * Returns the characters at the end of a text that would change a number after the text: `$`, `1`, `−`, `twice `; null if there are none.
 */
export function changingBefore(text: string): string | null {
  const last = text.slice(-40);
  return nearBefore.test(last) ? (before.exec(last)?.[0] ?? null) : null;
}

/**
 * Returns the characters at the start of a text that would change a number before the text: `0`, `%`, ` million`, `-fold`; null if there
 * are none. To find them, puts an arbitrary number in front of the text: what `statedNumbers` reads as part of the arbitrary number would
 * also become part of any other number there.
 */
export function changingAfter(text: string): string | null {
  const first = text.slice(0, 40);
  const [direct] = touching.exec(first) ?? [];
  if (direct !== undefined) return direct;
  if (!mayBeUnit.test(first) || continuesNumber.test(first)) return null;
  const [figure] = statedNumbers(any + first);
  if (figure === undefined || figure.start > 0 || figure.kind === 'share' || figure.end <= any.length) return null;
  return figure.text.slice(any.length);
}

/**
 * The arbitrary number that `changingAfter` puts in front of a text. The size of the number does not matter: before a unit, `statedNumbers`
 * finds small numbers as well as large ones.
 */
const any = '50';
