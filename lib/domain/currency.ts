import { memoizeByKey } from './memoize';

/** The symbol and the names of a currency. */
export interface Currency {
  /** The text before a number: a symbol unique to this currency, or else its code. */
  readonly symbol: string;
  readonly one: string;
  readonly many: string;
}

/**
 * The ISO 4217 codes in use, from the Unicode CLDR data in Node. The site search also runs this code in browsers. In browsers from before
 * 2022, which lack the list, the set is empty.
 */
export const currencyCodes: ReadonlySet<string> = new Set(
  'supportedValuesOf' in Intl ? Intl.supportedValuesOf('currency') : [],
);

/**
 * Symbols and names that differ from CLDR: a bare $ is the US dollar and a bare ¥ is the yuan. Every other currency with one of these
 * signs has letters before the sign (A$, JP¥), so no two currencies share a symbol.
 */
const ours: Readonly<Record<string, Partial<Currency>>> = {
  USD: { symbol: '$' },
  CNY: { symbol: '¥', one: 'yuan', many: 'yuan' },
  JPY: { one: 'yen', many: 'yen' },
};

const english = 'en-GB';

/**
 * The symbol and the names of a currency.
 *
 * @param code one of `currencyCodes`
 * @param language the language of the names. The symbol is always the English one, which the check recognises
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

/** The local symbol of a currency, for use where it is clear which country is meant: `kr` for `SEK`, `$` for `AUD`. */
export function narrowSign(code: string): string {
  const [sign = code] = written(code, 'narrowSymbol', [2], english);
  return sign;
}

/**
 * The forms that a currency’s name takes after numbers in its own language: `złoty`, `złote`, `złotych`. Empty if that language has only a
 * singular and a plural, or is not written in Latin script.
 */
export function nativeForms(code: string): readonly string[] {
  const { language, script } = new Intl.Locale('und', { region: code.slice(0, 2) }).maximize();
  if (script !== 'Latn' || new Intl.PluralRules(language).resolvedOptions().pluralCategories.length < 3) return [];
  return [...new Set(written(code, 'name', [1, 2, 5, 1.5], language))];
}

/** The symbol as written before the digits. Letters are followed by a space, signs are not: `£5`, `A$5`, `CHF 5`. */
export function beforeNumber({ symbol }: Currency): string {
  return /\p{Sc}$/u.test(symbol) ? symbol : `${symbol} `;
}

/** Names that newspapers use for one currency, but CLDR uses for several or not at all. */
const commonNames: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  rs: 'INR',
  rmb: 'CNY',
  sterling: 'GBP',
};

/**
 * The currency for which a symbol, a name or a code stands, in upper or lower case. A name that several currencies share stands for the
 * only one of them that has its own symbol: “rupees” means the Indian rupee (₹).
 *
 * @returns the currency’s code; null if the symbol, name or code is ambiguous or unknown
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

/**
 * Returns how CLDR writes a currency beside each of the given numbers. All numbers share one formatter, because creating a formatter takes
 * most of the time.
 */
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
