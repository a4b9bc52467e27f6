import { currencyCodes, currencyOf } from '../domain/currency';

/** An amount that was read from a string. Different ways to write an amount have the same `value`. */
export interface Amount {
  /** The full value as a decimal: `-1190000000000` for “−$1.19 trillion”. */
  readonly value: string;
  /** The number without its multiplier: `-1.19`. */
  readonly digits: string;
  /** The unit, with the same symbol for all ways to write it: `%`, `points`, `€`, `A$`, `KWD`; null if no unit was recognised. */
  readonly unit: string | null;
}

/**
 * The units that the search recognises, with patterns for their words and symbols. Anything else after a number is treated as ordinary
 * words.
 */
const units: readonly (readonly [unit: string, pattern: string])[] = [
  ['%', '%|per ?cent(?!age)'],
  ['points', 'percentage points?|points?|pp'],
  ['$', 'us ?\\$|\\$|usd|(?:us )?dollars?'],
  ['€', '€|eur|euros?'],
  ['£', '£|gbp|pounds?'],
  ['¥', '(?:cn)?¥|cny|rmb|yuan|renminbi'],
  ['JP¥', 'jp¥|jpy|yen'],
];
/** A pattern for the symbols and codes of the currencies that are not in `units`. */
const otherCurrencies = `[a-z]{0,3}\\p{Sc}${[...currencyCodes].map((code) => `|${code}`).join('')}`;
const zeros: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  t: 12,
};
/** A single letter is a multiplier only directly after the digits, because “5 m” may be metres. */
const multiplier = '(?:\\s?(thousand|million|mn|billion|bn|trillion|tn)|([kmbt]))(?![\\p{L}\\p{N}])';
const unitWord = `(?:${units.map(([, pattern]) => pattern).join('|')}|${otherCurrencies})`;
const number = '\\d{1,3}(?:[, \\u00a0\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?|\\.\\d+';
const minus = '[-−‐‑–]';
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${minus}\\s?)?(?:(${unitWord})\\s?)?(${minus}\\s?)?(?<!\\d[.,]?)(${number})(?:${multiplier})?(?:\\s?(${unitWord})(?![\\p{L}\\p{N}]))?`,
  'giu',
);

/** Finds all amounts in a string, each with the part of the string from which it was read. */
export function amountsIn(text: string): { readonly amount: Amount; readonly written: string }[] {
  return [...text.matchAll(amount)].map(
    ([whole, before, front = '', within, digits = '', word = '', letter = '', back = '']) => {
      // "Top" in "Top 10" and "all" in "5 all" are spelt like currency codes, but are ordinary words.
      const written = whole.slice(isWord(front) ? front.length : 0, isWord(back) ? -back.length : undefined);
      const plain = canonical(digits, before !== undefined || within !== undefined);
      const times = zeros[(letter || word).toLowerCase()] ?? 0;
      return { written, amount: { digits: plain, value: shifted(plain, times), unit: unitOf(back || front) } };
    },
  );
}

/** Returns the amount in a number’s text, or both ends of a range. The unit and multiplier in `3 to 5 million` apply to both ends. */
export function statedIn(text: string): readonly Amount[] {
  const [first, second] = amountsIn(text);
  if (first === undefined) return [];
  if (second === undefined || !text.includes(`${first.written} to ${second.written}`)) return [first.amount];
  const { value, digits, unit } = first.amount;
  const own = value === digits ? shifted(digits, placesOf(second.amount)) : value;
  return [{ value: own, digits, unit: unit ?? second.amount.unit }, second.amount];
}

/** Returns the number of places by which an amount’s multiplier moves the decimal point. */
function placesOf({ value, digits }: Amount): number {
  return Object.values(zeros).find((places) => shifted(digits, places) === value) ?? 0;
}

/**
 * Returns how well an amount matches a search, from 0 (best) to 3. If somebody searches for 7.3, the result is 0 for “7.3”, 1 for “7.3
 * billion”, 2 for “−7.3” and 3 for “−7.3 billion”. Null if the amount or the unit is different.
 */
export function amountMatch(asked: Amount, other: Amount): 0 | 1 | 2 | 3 | null {
  if (asked.unit !== null && asked.unit !== other.unit) return null;
  const hasMultiplier = asked.value !== asked.digits;
  if (asked.value === other.value) return 0;
  if (!hasMultiplier && asked.digits === other.digits) return 1;
  if (`-${asked.value}` === other.value) return 2;
  return !hasMultiplier && `-${asked.digits}` === other.digits ? 3 : null;
}

function unitOf(word: string): string | null {
  const known = units.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))?.[0];
  if (known !== undefined || word === '') return known ?? null;
  if (/\p{Sc}$/u.test(word)) return word.toUpperCase();
  return currencyCodes.has(word) ? currencyOf(word).symbol : null;
}

function isWord(unit: string): boolean {
  return unit !== '' && unitOf(unit) === null;
}

const prefixes: Readonly<Record<string, string>> = {
  ...{ k: 'kilo', M: 'mega', G: 'giga', T: 'tera', P: 'peta', E: 'exa' },
  ...{ c: 'centi', m: 'milli', μ: 'micro', n: 'nano' },
};
const signs: Readonly<Record<string, string>> = {
  ...{ Wh: 'watt-hour', W: 'watt', J: 'joule', cal: 'calorie', eV: 'electronvolt' },
  ...{
    t: 'tonne',
    g: 'gram',
    m: 'metre',
    l: 'litre',
    B: 'byte',
    b: 'bit',
    Hz: 'hertz',
    Pa: 'pascal',
    V: 'volt',
    A: 'ampere',
  },
};
const wholeSigns: Readonly<Record<string, string>> = {
  ...{
    ha: 'hectare',
    ac: 'acre',
    bbl: 'barrel',
    '°C': 'degrees Celsius',
    '°F': 'degrees Fahrenheit',
    ppm: 'parts per million',
  },
  ...{ t: 'tonne', kg: 'kilogram', mi: 'mile', ft: 'feet' },
};
const powers: Readonly<Record<string, string>> = { '2': 'square ', '²': 'square ', '3': 'cubic ', '³': 'cubic ' };
const metric = new RegExp(`^([${Object.keys(prefixes).join('')}]?)(${Object.keys(signs).join('|')})([23²³]?)$`, 'u');

/**
 * Returns the name of a unit for the symbol that someone typed in a search, such as `terawatt-hour` for `TWh`; null for an unknown symbol.
 */
export function unitInWords(sign: string): string | null {
  const [, prefix = '', unit = '', power = ''] = metric.exec(sign) ?? [];
  const isMetric = unit !== '' && (prefix !== '' || power !== '' || unit.length > 1 || unit === 'W' || unit === 'J');
  if (isMetric) return `${powers[power] ?? ''}${prefixes[prefix] ?? ''}${signs[unit] ?? ''}`;
  return Object.hasOwn(wholeSigns, sign) ? (wholeSigns[sign] ?? null) : null;
}

/** Removes thousands separators and meaningless zeros. A comma is a decimal point unless exactly three digits follow it. */
function canonical(digits: string, isNegative: boolean): string {
  const pointed = /^\d+,\d+$/.test(digits) && !/,\d{3}$/.test(digits) ? digits.replace(',', '.') : digits;
  const [whole = '', part = ''] = pointed.replace(/[^\d.]/g, '').split('.');
  return joined(whole, part, isNegative);
}

function shifted(digits: string, places: number): string {
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const all = part.padEnd(places, '0');
  return joined(whole + all.slice(0, places), all.slice(places), digits.startsWith('-'));
}

function joined(whole: string, part: string, isNegative: boolean): string {
  const [front, behind] = [whole.replace(/^0+(?=\d)/, '') || '0', part.replace(/0+$/, '')];
  const plain = behind === '' ? front : `${front}.${behind}`;
  return isNegative && plain !== '0' ? `-${plain}` : plain;
}
