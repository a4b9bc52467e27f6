import { currencyCodes, currencyOf, narrowSign } from '../domain/currency';
import { simpleUnits, unitPrefixes } from '../domain/cldr-units';

/*
 * How prose names money and measures, as sources of regular expressions. They are made of the names that content may use, less
 * those that are ordinary words: a number beside one of them counts if it is large or has a point, as any other.
 */

/** Currencies whose last word says something else: "three won", "five real reasons". */
const ordinaryCoins: ReadonlySet<string> = new Set([
  'won',
  'real',
  'reals',
  'gold',
  'rights',
  'som',
  'lira',
  'rand',
  'lei',
  'leu',
]);

/** Units whose name says something else: "two cups", "five drops". */
const ordinaryUnits: ReadonlySet<string> = new Set(
  'atmosphere bar bit carat chain cup dessertspoon drop dram gray grain henry jigger knot light mole pinch pint point pound quart rod slug stone tablespoon teaspoon'.split(
    ' ',
  ),
);

/** Lengths of time are no figures, and angles and shares have signs of their own. */
const otherQuantities: ReadonlySet<string> = new Set(['duration', 'angle', 'concentr', 'graphics']);

/** Prefixes with which signs are written in running text; "pm" is rather a time of day. */
const usualSigns = ['k', 'M', 'G', 'T', 'P', 'E', 'm', 'μ', 'µ', 'n', 'c', 'h', 'd'];

const names = [...currencyCodes]
  .flatMap((code) => [currencyOf(code).one, currencyOf(code).many])
  .filter((name) => /^[\p{L}\s]+$/u.test(name))
  .map((name) => name.split(' '));
const lastWords = names.map((name) => name.at(-1) ?? '');
const coins = lastWords.filter((coin) => !ordinaryCoins.has(coin.toLowerCase()));

/** Names that the Unicode CLDR does not have, or spells otherwise. */
const otherCoins = ['renminbi', 'cents', 'pence', 'złoty', 'złotys', 'pound sterling', 'pounds sterling'];

/** Whose a currency is: `Kuwaiti`, `Hong Kong`. */
const issuer = anyOf([...names.map((name) => name.slice(0, -1).join(' ')).filter(Boolean), 'American', 'Chinese']);

/**
 * Every currency by its name, and by the last word of it: `Kuwaiti dinars`, `dinars`. Issuers and coins stand apart, since all
 * names in one list take a quarter of a second to compile.
 */
export const anyCoin = `(?:(?:${issuer}\\s)?${anyOf([...coins, ...otherCoins])}|${issuer}\\s${anyOf([...ordinaryCoins])})`;

/** Is in every text that names a currency. As a whole word: “sol” is in “absolute” too. */
export const coinNeeds = new RegExp(
  String.raw`\b${anyOf([...lastWords, ...otherCoins.map((name) => name.split(' ').at(-1) ?? '')])}\b`,
  'i',
);

/** Every ISO 4217 code, and the letters that stand for some currencies. */
export const anyCode = anyOf(
  [...currencyCodes, ...[...currencyCodes].map((code) => currencyOf(code).symbol)].filter((sign) =>
    /^\p{Lu}+(?:\s\p{Lu}+)?$/u.test(sign),
  ),
);

const measures = [...simpleUnits].filter(
  ([name, { quantity }]) => !otherQuantities.has(quantity) && !ordinaryUnits.has(name),
);
const metric = measures.filter(([name]) => simpleUnits.has(`kilo${name}`));
const prefixed = new Set(metric.flatMap(([name]) => unitPrefixes.map(({ word }) => `${word}${name}`)));
const bare = measures.filter(([name]) => !prefixed.has(name)).map(([, unit]) => unit);

/** Every unit by its name, with or without a prefix: `terawatt-hours`, `square kilometre`, `acres`. */
export const anyMeasure = `(?:(?:square|cubic)[-\\s])?(?:${anyOf(unitPrefixes.map(({ word }) => word))})?${anyOf(
  bare.flatMap(({ one, many }) => [one, many]),
)}`;

/** Signs without a prefix that say something else behind a number: "Group 2 A", "longitude 5 N". */
const ordinarySigns: ReadonlySet<string> = new Set([
  'A',
  'B',
  'C',
  'F',
  'H',
  'K',
  'N',
  'S',
  'T',
  'bar',
  'bit',
  'm',
  'pc',
]);

/** Signs that the Unicode CLDR does not have, spells otherwise, or has among others that are ordinary words. */
const otherSigns =
  '°C °F ha Gy mol mbar ppm ppb ppt ‰ mph kph mpg rpm bbl boe hp bhp eV keV MeV Btu BTU ft mi nmi yd oz lb lbs ac gal L mL µL dBA kbps Mbps Gbps TEU dwt'.split(
    ' ',
  );
const plainSigns = metric.map(([, { symbol }]) => symbol).filter((symbol) => !ordinarySigns.has(symbol));

/** The signs of metric units with the usual prefixes, and signs without, in their letters large or small: `TWh`, `Mt`, `km²`, `sq km`. */
export const anySign = `(?:(?:sq|cu)\\.?\\s(?:km|mi|m|ft)|m[²³]|${anyOf(usualSigns)}${anyOf(metric.map(([, { symbol }]) => symbol))}[²³23]?|${anyOf([...plainSigns, ...otherSigns])})`;

/**
 * Signs of currencies in letters, of which some are small: `kr`, `zł`, `Kč`. Capitals are codes, but for a few that CLDR's long form has
 * not.
 */
export const coinSign = anyOf([
  ...[...currencyCodes].map(narrowSign).filter((sign) => /^\p{Lu}?\p{Ll}+$/u.test(sign) && sign !== 'Bs'),
  'RM',
]);

/** Any of some texts, the longest first. */
function anyOf(texts: readonly string[]): string {
  const sorted = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/[-\s]/g, '[-\\s]')).join('|')})`;
}
