import { figuresOfFact } from './figures-of-fact';
import { digits, word } from './numerals';
import { anyCode, coinSign } from './units-in-prose';

const currency = String.raw`(?:\p{Lu}{0,3}\p{Sc}|(?<![\p{L}\p{N}])(?:${anyCode}|${coinSign}\.?))`;

/** What stands before a number as a part of it: a digit, a sign, a currency, a word that multiplies it. */
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

/** More digits, and what is a part of any number that it touches. */
const touching = /^(?:[.,’']?\p{N}+|\s?[%‰‱](?:[-\s]?points?)?|\s?\p{Sc}(?!\d)|[x×](?![\p{L}\p{N}]))/u;

/** Begins what may be a scale or a unit; most words that follow a number are none. */
const mayBeUnit =
  /^[-\s]?(?!(?:a|about|among|and|as|at|between|but|by|for|from|had|has|in|is|it|of|on|or|over|per(?!\s?cent)|since|so|than|that|the|to|under|was|were|which|while|with|year)\b)\p{L}/u;

/** A second number of a range, and “8.4% points to a slump”. */
const goesOn = /^(?:\s?(?:to|or|and)\s|\s?[–—]|-(?:to-)?\d|\spoints\s(?:to|out|at|up)\b)/;

/** Is in every text that ends or begins with one of them: most have none. */
const nearBefore = /[\p{N}\p{S}%‰‱.,–-]\s?$|[\p{Lu}r.]\s?$|(?:twice|thrice|half|minus|times)\s$/iu;

/** What would change a number that stands before it: `$`, `1`, `−`, `twice `. The text ends where the number begins. */
export function changingBefore(text: string): string | null {
  const last = text.slice(-40);
  return nearBefore.test(last) ? (before.exec(last)?.[0] ?? null) : null;
}

/**
 * What would change a number that stands before it: `0`, `%`, ` million`, `-fold`. The text begins where the number ends. What the search
 * for figures reads as one with any number is a part of this one.
 */
export function changingAfter(text: string): string | null {
  const first = text.slice(0, 40);
  const [direct] = touching.exec(first) ?? [];
  if (direct !== undefined) return direct;
  if (!mayBeUnit.test(first) || goesOn.test(first)) return null;
  const [figure] = figuresOfFact(any + first);
  if (figure === undefined || figure.start > 0 || figure.kind === 'share' || figure.end <= any.length) return null;
  return figure.text.slice(any.length);
}

/** A number that stands for any: it is a figure with every unit. */
const any = '50';
