import { currencyCodes, currencyOf, narrowSign, nativeForms } from '../domain/currency';
import { escapePattern } from '../domain/escape-pattern';
import { grouped, scaledNumber } from './numerals';
import { simpleUnits, unitPrefixes } from '../domain/cldr-units';

/*
 * Sources of regular expressions that match currencies and units of measurement in prose. They are built from the names that content may
 * use, without names that are also ordinary words. A number next to an ordinary word is treated as a number without a unit: it is a stated
 * number only if it is large or has a decimal point.
 */

/** Last words of currency names that also have an ordinary meaning: "three won", "five real reasons". */
const ordinaryWordCurrencies: ReadonlySet<string> = new Set([
  'won',
  'mark',
  'marks',
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

/** Names of units that also have an ordinary meaning: "two cups", "five drops". */
const ordinaryUnits: ReadonlySet<string> = new Set(
  'atmosphere bar bit carat chain cup dessertspoon drop dram gray grain henry jigger knot light mole pinch pint point pound quart rod slug stone tablespoon teaspoon'.split(
    ' ',
  ),
);

/** Quantities whose units are left out here: durations need no record, and `number-patterns.ts` has patterns for the others. */
const otherQuantities: ReadonlySet<string> = new Set(['duration', 'angle', 'concentr', 'graphics']);

/** Metric prefixes for symbols in prose, without `p`, because "pm" is more likely to follow a time of day. */
const commonPrefixes = ['k', 'M', 'G', 'T', 'P', 'E', 'm', 'μ', 'µ', 'n', 'c', 'h', 'd'];

const names = [...currencyCodes]
  .flatMap((code) => [currencyOf(code).one, currencyOf(code).many])
  .filter((name) => /^[\p{L}\s&-]+$/u.test(name))
  .map((name) => name.split(' '));
const lastWords = names.map((name) => name.at(-1) ?? '');
const coins = lastWords.filter((coin) => !ordinaryWordCurrencies.has(coin.toLowerCase()));

/** Names of currencies and coins that the Unicode CLDR does not have, or spells differently. */
const otherCoins = [
  ...['renminbi', 'yuans', 'złotys', 'pound sterling', 'pounds sterling', 'rouble', 'ruble', 'rubles', 'quid', 'bucks'],
  ...[
    'cents',
    'pence',
    'paise',
    'paisa',
    'centavos',
    'centimes',
    'kopecks',
    'kopeks',
    'groszy',
    'öre',
    'øre',
    'fils',
    'jiao',
  ],
  ...nativeCurrencyNames(),
];

/**
 * The names of currencies in the languages of their countries, in all their forms: names of several words (`českých
 * korun`), and single words that begin like the English name (`korun`).
 */
function nativeCurrencyNames(): string[] {
  const plain = (text: string): string =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').slice(0, 3);
  return [...currencyCodes].flatMap((code) => {
    const stem = plain(currencyOf(code).many.split(' ').at(-1) ?? '');
    const names = nativeForms(code).map((name) => name.toLowerCase());
    const words = names.flatMap((name) => name.split(/\s/));
    const coins = words.filter(
      (word) => plain(word) === stem && /^\p{L}{4,}$/u.test(word) && !ordinaryWordCurrencies.has(word),
    );
    return [...coins, ...names.filter((name) => name.includes(' '))];
  });
}

/** The words before the last word in the names of currencies, mostly the name of a country: `Kuwaiti`, `Hong Kong`. */
const issuer = anyOf([...names.map((name) => name.slice(0, -1).join(' ')).filter(Boolean), 'American', 'Chinese']);

/**
 * Every currency, by its name or its last word: `Kuwaiti dinars`, `dinars`. Countries and coins are separate groups,
 * because one list of all the names takes a quarter of a second to compile.
 */
export const anyCoin = `(?:(?:${issuer}\\s)?${anyOf([...coins, ...otherCoins])}|${issuer}\\s${anyOf([...ordinaryWordCurrencies])})`;

/** Matches every text that names a currency. The name must be a whole word, because “sol” is also in “absolute”. */
export const mayNameCurrency = new RegExp(
  String.raw`\b${anyOf([...lastWords, ...otherCoins.map((name) => name.split(' ').at(-1) ?? '')])}\b|[öø]re`,
  'i',
);

/** Every ISO 4217 code, and other abbreviations of currencies in capitals, such as RMB. */
export const anyCode = anyOf(
  ['CFA', 'RMB', ...currencyCodes, ...[...currencyCodes].map((code) => currencyOf(code).symbol)].filter((sign) =>
    /^\p{Lu}+(?:\s\p{Lu}+)?$/u.test(sign),
  ),
);

const measures = [...simpleUnits].filter(
  ([name, { quantity }]) => !otherQuantities.has(quantity) && !ordinaryUnits.has(name),
);
const metric = measures.filter(([name]) => simpleUnits.has(`kilo${name}`));
const prefixed = new Set(metric.flatMap(([name]) => unitPrefixes.map(({ word }) => `${word}${name}`)));
const bare = measures.filter(([name]) => !prefixed.has(name)).map(([, unit]) => unit);

/** A name in its British and its American spelling. */
const spellings = (name: string): string[] => [name, name.replace(/metre/, 'meter').replace(/litre/, 'liter')];

/** Every unit by its name, with or without a prefix: `terawatt-hours`, `square kilometre`, `acres`. */
export const anyMeasure = `(?:(?:square|cubic)[-\\s])?(?:${anyOf(unitPrefixes.map(({ word }) => word))})?${anyOf(
  bare.flatMap(({ one, many }) => [...spellings(one), ...spellings(many)]),
)}`;

/** Symbols without a prefix that have another meaning after a number: "Group 2 A", "longitude 5 N". */
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

/** Symbols that the Unicode CLDR does not have or spells differently, and symbols of units that are excluded above. */
const otherSigns =
  '°C °F ha Gy mol mbar ppm ppb ppt ‰ mph kph mpg rpm bbl boe hp bhp eV keV MeV Btu BTU ft mi nmi yd oz lb lbs ac gal L mL µL dBA kbps Mbps Gbps TEU teu dwt dBm dBi dBc dBV ‱ psi cc mcg kcal cal cwt sqft sqm sqkm kVA MVA mAh kWp MWp GWp MWe GWe MWth mmHg kb Mb Gb Tb qt tsp tbsp ly atm lbf kgf rad deg'.split(
    ' ',
  );

/**
 * Symbols of the oil and gas trade and of farming, which have their own prefixes for thousands and millions: `MMcf`, `Bcf`, `kb/d`, `bcm`.
 */
const traded = String.raw`(?:(?:MM|[MBTkm]|mm|b|t)(?:s?cf(?:d|/d)?|cm|bbl|boe(?:d|/d)?|bo?pd|b/d|Btu|BTU|btu|toe|tce|tpa|tpy)|[ksm]?(?:cf[dms]|bpd)|b/d|toe|tce)`;
/** A mass of a gas or fuel: `MtCO2e`, `Mtoe`, `gCO₂`. */
export const massOf = String.raw`[kMG]?[tg](?:CO[2₂](?:e|eq)?|oe|ce|pa)`;
/** Symbols that can have a prefix. Some are recognised only with a prefix: `mbar`, but not `bar`, which has other meanings. */
const prefixable = [...simpleUnits]
  .filter(
    ([name, { quantity }]) => simpleUnits.has(`kilo${name}`) && !['duration', 'angle', 'graphics'].includes(quantity),
  )
  .map(([, { symbol }]) => symbol);
const plainSigns = metric.map(([, { symbol }]) => symbol).filter((symbol) => !ordinarySigns.has(symbol));

/**
 * Symbols of metric units with the usual prefixes, and symbols without prefixes, all case-sensitive: `TWh`, `Mt`, `km²`, `sq km`.
 */
export const anySign = `(?:${traded}|${massOf}|(?:sq|cu)\\.?\\s(?:km|mi|m|ft)|m[²³23]|[℃℉㎎-㏕]|(?:${anyOf(commonPrefixes)}|p(?!m))${anyOf(prefixable)}[²³23]?|${anyOf([...plainSigns, ...otherSigns])})`;

/**
 * Symbols that cannot be mistaken for English words after a number in words: “two dB”. Symbols in capitals are left out, because most of
 * them are also names (“two TV channels”); symbols of watts and bytes stay.
 */
export const clearSign = `(?:${traded}|${massOf}|${anyOf(
  commonPrefixes
    .flatMap((prefix) => prefixable.map((symbol) => prefix + symbol))
    .concat(plainSigns, otherSigns)
    .filter(isClear),
)}[²³]?)`;

function isClear(sign: string): boolean {
  if (/^\p{Lu}+$/u.test(sign)) return /^[kMGTP][WB]$/.test(sign);
  return sign.length > 1 && !/^(?:Pa|Ma|Ha|mi|hp|cal|gal|ac|cc|Da|em|no|has?)$/.test(sign);
}

/**
 * Currency symbols that consist of letters: `kr`, `zł`, `Kč`. Most symbols in capitals are in `anyCode` or `capitalSign` instead.
 */
export const currencySign = anyOf([
  ...[...currencyCodes].map(narrowSign).filter((sign) => /^\p{Lu}?\p{Ll}+$/u.test(sign) && sign !== 'Bs'),
  ...['RM', 'Cg', 'Rs', 'Re', 'Ksh', 'KSh', 'TSh', 'USh', 'Tk', 'Dh', 'Dhs', 'Rmb', 'SFr', 'Bds'],
]);

/**
 * Currency symbols of one or two capitals, which are recognised only in amounts such as `R5bn`, `K20m` and `KM 5 million`: see
 * `capitalAmount`.
 */
export const capitalSign = anyOf([
  'Bs',
  ...[...currencyCodes].map(narrowSign).filter((sign) => /^\p{Lu}{1,2}$/u.test(sign) && sign !== 'RM'),
]);

/**
 * An amount after one of these symbols: a number with a scale (`K20m`) or with grouped digits (`K4,500`). After R, three or more digits are
 * enough (`R500`). After the other symbols, digits without a scale are often part of the name of a road, plane or brand.
 */
export const capitalAmount = String.raw`(?:${capitalSign}\s?(${scaledNumber}|${grouped}|(?<=R)\d{3,}(?:\.\d+)?(?!\s(?:road|route|motorway|highway|junction))))`;

/** Returns the source of a regular expression that matches any of the texts and prefers longer ones. */
function anyOf(texts: readonly string[]): string {
  const sorted = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((text) => escapePattern(text).replaceAll(/[-\s]/g, '[-\\s]')).join('|')})`;
}
