import { abbreviation, digits, scale, word } from './numerals';
import { anyCode, anyCoin, anyMeasure, anySign, coinSign } from './units-in-prose';

const end = String.raw`(?![\p{L}\p{N}])`;
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

/** The words and signs after a number that are a part of it: more digits, a scale, a unit. */
const after = new RegExp(
  [
    String.raw`^[.,’']?\p{N}+`,
    String.raw`^\s?[%‰‱](?:[-\s]?points?)?`,
    String.raw`^\s?\p{Sc}(?!\d)`,
    String.raw`^[-\s]?(?:${scale}|(?:${abbreviation}|[bt])${end})`,
    String.raw`^[-\s](?:percentage[-\s]|basis[-\s])?points?${end}(?!\s(?:to|out|at|up|in\sthe\sdirection)\b)`,
    String.raw`^[-\s]?(?:per\s?cent|pct|p\.?c\.|pp|bps?|ppts?|fold|times)${end}`,
    String.raw`^[x×]${end}`,
    String.raw`^[-\s]?(?:${anySign}|${anyCode}|${coinSign})${end}`,
    String.raw`^[-\s](?:${anyMeasure}|${anyCoin})${end}`,
  ].join('|'),
  'u',
);

/** Is in every text that ends or begins with one of them: most have none. */
const nearBefore = /[\p{N}\p{S}%‰‱.,–-]\s?$|[\p{Lu}r.]\s?$|(?:twice|thrice|half|minus|times)\s$/iu;
const nearAfter = /^(?:[-\s.,’']?[\p{N}\p{S}%‰‱]|[-\s]?\p{L})/u;

/** What would change a number that stands before it: `$`, `1`, `−`, `twice `. The text ends where the number begins. */
export function changingBefore(text: string): string | null {
  const last = text.slice(-40);
  return nearBefore.test(last) ? (before.exec(last)?.[0] ?? null) : null;
}

/** What would change a number that stands before it: `0`, `%`, ` million`, `-fold`. The text begins where the number ends. */
export function changingAfter(text: string): string | null {
  const first = text.slice(0, 40);
  return nearAfter.test(first) ? (after.exec(first)?.[0] ?? null) : null;
}
