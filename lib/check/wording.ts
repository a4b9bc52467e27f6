import { createHash } from 'node:crypto';
import { Decimal } from '../domain/decimal';

/** A word, number or sign that carries meaning, for comparing texts. */
interface Token {
  /** The normal form of the token: a word in lower case, unless capitals make it a different word; a number without redundant zeros. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign';
  readonly written: string;
  /** The offset of the token in the text. */
  readonly at: number;
}

/** A number with its sign, a word with its apostrophes, or a sign that changes the meaning; all other punctuation is left out. */
const tokens =
  /(?<=^|[\s(“"‘'$€£¥])[-−]?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[%‰?\p{S}−]/gu;

function tokensOf(text: string): Token[] {
  return [...text.normalize('NFC').matchAll(tokens)].map(({ 0: written, index: at }): Token => {
    if (/^[-−]?\d/.test(written)) return { key: numberKey(written), kind: 'number', written, at };
    if (/^[\p{L}\p{M}\p{N}]/u.test(written)) return { key: wordKey(written), kind: 'word', written, at };
    return { key: written, kind: 'sign', written, at };
  });
}

function numberKey(written: string): string {
  return new Decimal(written.replace('−', '-').replaceAll(',', '')).toFixed();
}

/** The normal form of a word. “US” and “us” have different normal forms, but “Oats” and “oats” have the same one. */
function wordKey(written: string): string {
  const straight = written.replaceAll('’', "'");
  return /^\p{Lu}{2,}$/u.test(straight) ? straight : straight.toLowerCase();
}

/** The maximum number of typing errors by which two texts may differ and still count as equal. */
const mostTypos = 2;

/**
 * Whether two texts say the same, apart from case, punctuation, redundant zeros and up to two typing errors. Differences in numbers, names,
 * negations, question marks and signs always count.
 */
export function isSameWording(was: string, is: string): boolean {
  const [before, after] = [tokensOf(was), tokensOf(is)];
  if (before.length !== after.length) return false;
  const differing = before.flatMap((token, index) => {
    const other = after[index];
    return other === undefined || other.key === token.key ? [] : [[token, other] as const];
  });
  if (differing.length > mostTypos) return false;
  return differing.every(([one, other]) => isTypo(one, other) || isTypoInOpener([one, was], [other, is]));
}

/**
 * Words that change the meaning of a sentence on their own, such as negations and numerals. A different letter in them never counts as a
 * typing error.
 */
const decisive =
  /^(?:no|nor|not|none|never|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|.*n't|(?:zero|nought|one|two|twic|three|thric|thir|four|fort|fif|six|seven|eight|nin|ten|eleven|twel|hundred|thousand|million|billion|trillion|dozen|half|halv|quarter|doubl|tripl|trebl|once|first|second).*)$/;

/**
 * The minimum length of a word in which one wrong letter counts as a typing error: in a shorter word it may make a
 * different word.
 */
const fewestLetters = 5;

/**
 * Whether two words differ by one typing error: a letter added, removed, changed or swapped. False for names, which have a capital, and for
 * words such as “not”, which change the meaning. The first letter must match: “typical” is not “atypical”.
 */
function isTypo(one: Token, other: Token): boolean {
  const [a, b] = [one.key, other.key];
  if (one.kind !== 'word' || other.kind !== 'word' || a[0] !== b[0]) return false;
  if ([one, other].some(({ written, key }) => /[\p{Lu}\p{N}]/u.test(written) || decisive.test(key))) return false;
  if (isTransposed(a, b)) return true;
  return Math.min(a.length, b.length) >= fewestLetters && differsByOneLetter(a, b);
}

/** Common words that are not names when they start a sentence with a capital. */
const openers = new Set(
  'the this that these those there they then was were are has have had does did do is it what when where which while who why how can could should would will from with and but for'.split(
    ' ',
  ),
);

/**
 * Whether a typing error is in a common word at the start of a sentence: “Wass”. Because “Wass” could be a name, only a doubled letter or
 * two swapped letters count as a typing error.
 */
function isTypoInOpener(...both: readonly [readonly [Token, string], readonly [Token, string]]): boolean {
  const [a, b] = both.map(([{ key }]) => key);
  if (a === undefined || b === undefined || openers.has(a) === openers.has(b) || a[0] !== b[0]) return false;
  if (both.some(([{ written, key, at }, text]) => !opensSentence(text, at) || written.slice(1) !== key.slice(1)))
    return false;
  if (both.some(([{ key }]) => decisive.test(key))) return false;
  return isTransposed(a, b) || isDoubled(a, b);
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:])[^\p{L}\p{N}]*$/u.test(text.normalize('NFC').slice(0, at));
}

/** Whether two words differ only in a doubled letter. */
function isDoubled(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = firstDifference(short, long);
  return short.length >= 3 && long[at] === long[at - 1] && short === long.slice(0, at) + long.slice(at + 1);
}

/** Whether two words differ only in two neighbouring letters that are swapped. */
function isTransposed(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return a.length === b.length && a === `${b.slice(0, at)}${b.charAt(at + 1)}${b.charAt(at)}${b.slice(at + 2)}`;
}

function differsByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = firstDifference(short, long);
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Words that are too common to identify a change. */
const small = new Set(
  'a an the of in on at to for and or by as is was are were it its that this with from than did does do'.split(' '),
);

/** A change to published text. */
export interface Change {
  readonly was: string;
  /** Null if the text was removed. */
  readonly is: string | null;
  /** Text that a notice must always contain literally: the label of a verdict. */
  readonly label?: string;
}

/**
 * The words that a notice (a correction, clarification or update) must still mention; empty if it covers the change. After a change from
 * “20.5%” to “24.0%”, the notice’s “now” must contain “24.0%”.
 *
 * - The “now” of the notice must contain the new words and numbers. If nothing is new, its “was” must contain the removed ones.
 * - The words must be close together, as in the changed text: words from different parts of a notice about something else do not count.
 * - If only common words or the word order changed, the notice must contain the changed passage word for word.
 */
export function wordsMissingFrom(notice: { readonly was: string; readonly now: string }, change: Change): string[] {
  const { was, label } = change;
  if (label !== undefined) return containsLiterally(notice.now, label) ? [] : [label];
  const is = change.is ?? '';
  const [before, after] = [tokensOf(was), tokensOf(is)];
  const added = without(after, before);
  if (added.length > 0) return missingTokens(added, { after, is }, notice.now);
  const removed = without(before, after);
  if (removed.length > 0) return missingTokens(removed, { after: before, is: was }, notice.was);
  const part = changedPart(before, after);
  return hasRun(tokensOf(notice.now), part) ? [] : [stretch(is, part)];
}

/** Whether a text contains a label literally, as whole words. */
function containsLiterally(text: string, label: string): boolean {
  const words = (all: string): string => ` ${all.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `;
  return words(text).includes(words(label));
}

/** The number of extra tokens that a notice may have between the tokens of the change. */
const mostExtraTokens = 3;

/**
 * Returns the tokens that are missing from a notice. If the notice contains all of them, but too far apart, returns the passage of the
 * changed text that contains them.
 */
function missingTokens(
  some: readonly Token[],
  { after, is }: { readonly after: readonly Token[]; readonly is: string },
  notice: string,
): string[] {
  const noticeTokens = tokensOf(notice);
  const missing = without(some, noticeTokens);
  if (missing.length > 0) return written(missing);
  const [first, last] = [
    after.findIndex((token) => token === some[0]),
    after.findLastIndex((token) => token === some.at(-1)),
  ];
  const part = after.slice(first, last + 1);
  const keys = new Set(some.map(({ key }) => key));
  const isNear = noticeTokens.some((_, index) => {
    const near = new Set(noticeTokens.slice(index, index + part.length + mostExtraTokens).map(({ key }) => key));
    return [...keys].every((key) => near.has(key));
  });
  return isNear ? [] : [stretch(is, part)];
}

/** The changed part of a text, with the token before and after it. */
function changedPart(before: readonly Token[], after: readonly Token[]): readonly Token[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start]?.key === after[start]?.key) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end)?.key === after.at(-1 - end)?.key) end += 1;
  return after.slice(Math.max(start - 1, 0), after.length - end + 1);
}

function hasRun(text: readonly Token[], run: readonly Token[]): boolean {
  return text.some((_, index) => run.every(({ key }, offset) => text[index + offset]?.key === key));
}

/** The part of a text from the first to the last of the given tokens. */
function stretch(text: string, some: readonly Token[]): string {
  const [first, last] = [some[0], some.at(-1)];
  return first === undefined || last === undefined
    ? text
    : text.normalize('NFC').slice(first.at, last.at + last.written.length);
}

function without(some: readonly Token[], others: readonly Token[]): Token[] {
  const keys = new Set(others.map(({ key }) => key));
  const significant = some.filter(({ key, kind }) => kind !== 'word' || !small.has(key));
  return significant.filter(({ key }) => !keys.has(key));
}

function written(some: readonly Token[]): string[] {
  return [...new Set(some.map((token) => token.written))];
}

/** Whether a text contains a value, exact or rounded: “40.4%” counts as 40.398. */
export function names(text: string, value: string): boolean {
  const meant = new Decimal(value);
  return tokensOf(text).some(({ key, kind }) => {
    if (kind !== 'number') return false;
    const decimals = key.includes('.') ? key.length - key.indexOf('.') - 1 : 0;
    return meant.round(decimals).eq(key);
  });
}

/** A short hash of the words in a text: `1a2b3c`. */
export function wordsMark(text: string): string {
  const keys = tokensOf(text).map(({ key }) => key);
  return createHash('sha256').update(keys.join(' ')).digest('hex').slice(0, 6);
}
