import { memoizeByKey } from './memoize';

/** What is known of a currency: by which sign and by which words it is written. */
export interface Currency {
  /** What stands before a number: a sign of this currency alone, or else its code. */
  readonly symbol: string;
  readonly one: string;
  readonly many: string;
}

/**
 * The ISO 4217 codes that the Unicode CLDR has as in use, as Node ships it. The search reads them in browsers too, of which those
 * from before 2022 have no list.
 */
export const currencyCodes: ReadonlySet<string> = new Set(
  'supportedValuesOf' in Intl ? Intl.supportedValuesOf('currency') : [],
);

/**
 * Where this newsroom departs from CLDR: a bare $ is the US dollar and a bare ¥ is the yuan. Every other currency of that sign
 * has letters before it (A$, JP¥), so that no two share one.
 */
const ours: Readonly<Record<string, Partial<Currency>>> = {
  USD: { symbol: '$' },
  CNY: { symbol: '¥', one: 'yuan', many: 'yuan' },
  JPY: { one: 'yen', many: 'yen' },
};

const english = 'en-GB';

/**
 * The sign and the words of a currency.
 *
 * @param code one of `currencyCodes`
 * @param language of the words; the sign is that of English text everywhere, since the check reads it there
 */
export function currencyOf(code: string, language = english): Currency {
  return inLanguage(language)(code);
}

const inLanguage = memoizeByKey((language: string) =>
  memoizeByKey((code: string): Currency => {
    const [one = code, many = code] = written(code, 'name', [1, 2], language);
    const [symbol = code] = written(code, 'symbol', [2], english);
    const own: Partial<Currency> = Object.hasOwn(ours, code) ? (ours[code] ?? {}) : {};
    const signOnly = own.symbol === undefined ? {} : { symbol: own.symbol };
    return { symbol, one, many, ...(language === english ? own : signOnly) };
  }),
);

/** The sign that a currency has where it is clear which is meant: `kr` for `SEK`, `$` for `A$`. */
export function narrowSign(code: string): string {
  const [sign = code] = written(code, 'narrowSymbol', [2], english);
  return sign;
}

/**
 * How those who use a currency name it in their own language beside various numbers, where its forms are more than a singular and a
 * plural: `złoty`, `złote`, `złotych`. None for a currency whose country writes in other letters than Latin ones.
 */
export function nativeForms(code: string): readonly string[] {
  const { language, script } = new Intl.Locale('und', { region: code.slice(0, 2) }).maximize();
  if (script !== 'Latn' || new Intl.PluralRules(language).resolvedOptions().pluralCategories.length < 3) return [];
  return [...new Set(written(code, 'name', [1, 2, 5, 1.5], language))];
}

/** What stands directly before the digits: a sign touches them, letters do not: `£5`, `A$5`, `CHF 5`. */
export function beforeNumber({ symbol }: Currency): string {
  return /\p{Sc}$/u.test(symbol) ? symbol : `${symbol} `;
}

/** What CLDR does not call a currency, or calls several, and newspapers one. */
const commonNames: Readonly<Record<string, string>> = {
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  rs: 'INR',
  rmb: 'CNY',
  sterling: 'GBP',
};

/**
 * The currency that somebody means who writes its sign, its name or its code in small letters; where several have the name, the
 * one that has a sign of its own.
 *
 * @returns its code; null where it may be several, or none
 */
export function currencyMeant(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  if (Object.hasOwn(commonNames, wanted)) return commonNames[wanted] ?? null;
  const code = wanted.toUpperCase();
  if (currencyCodes.has(code)) return code;
  const named = [...currencyCodes].filter((other) => {
    const { symbol, one, many } = currencyOf(other);
    const names = [symbol, narrowSign(other), one, many].map((name) => name.toLowerCase());
    return names.some((name) => name === wanted || name.endsWith(` ${wanted}`));
  });
  const bySign = named.filter((other) => /\p{Sc}$/u.test(currencyOf(other).symbol));
  const [only, ...others] = named.length === 1 ? named : bySign;
  return only !== undefined && others.length === 0 ? only : null;
}

/** How CLDR writes a currency beside each of some numbers; one formatter for all of them, since making one takes most of the time. */
function written(
  currency: string,
  currencyDisplay: 'symbol' | 'narrowSymbol' | 'name',
  numbers: readonly number[],
  language: string,
): readonly string[] {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 1 };
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay, ...digits });
  return numbers.map((number) =>
    format
      .formatToParts(number)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value)
      .join(''),
  );
}
