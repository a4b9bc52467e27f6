import { currencyCodes, currencyOf, narrowSign, nativeForms } from '../domain/currency';
import { grouped, scaledNumber } from './numerals';
import { simpleUnits, unitPrefixes } from '../domain/cldr-units';

/*
 * How prose names money and measures, as sources of regular expressions. They are made of the names that content may use, less
 * those that are ordinary words: a number beside one of them counts if it is large or has a point, as any other.
 */

/** Currencies whose last word says something else: "three won", "five real reasons". */
const ordinaryCoins: ReadonlySet<string> = new Set([
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
  .filter((name) => /^[\p{L}\s&-]+$/u.test(name))
  .map((name) => name.split(' '));
const lastWords = names.map((name) => name.at(-1) ?? '');
const coins = lastWords.filter((coin) => !ordinaryCoins.has(coin.toLowerCase()));

/** Names that the Unicode CLDR does not have, or spells otherwise; and of coins, of which it has none. */
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
  ...inflectedCoins(),
];

/** The names that currencies have in their own country, with the coin alone: the word that begins as it does in English. */
function inflectedCoins(): string[] {
  const plain = (text: string): string =>
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').slice(0, 3);
  return [...currencyCodes].flatMap((code) => {
    const stem = plain(currencyOf(code).many.split(' ').at(-1) ?? '');
    const names = nativeForms(code).map((name) => name.toLowerCase());
    const words = names.flatMap((name) => name.split(/\s/));
    const coins = words.filter((word) => plain(word) === stem && /^\p{L}{4,}$/u.test(word) && !ordinaryCoins.has(word));
    return [...coins, ...names.filter((name) => name.includes(' '))];
  });
}

/** Whose a currency is: `Kuwaiti`, `Hong Kong`. */
const issuer = anyOf([...names.map((name) => name.slice(0, -1).join(' ')).filter(Boolean), 'American', 'Chinese']);

/**
 * Every currency by its name, and by the last word of it: `Kuwaiti dinars`, `dinars`. Issuers and coins stand apart, since all
 * names in one list take a quarter of a second to compile.
 */
export const anyCoin = `(?:(?:${issuer}\\s)?${anyOf([...coins, ...otherCoins])}|${issuer}\\s${anyOf([...ordinaryCoins])})`;

/** Is in every text that names a currency. As a whole word: “sol” is in “absolute” too. */
export const coinNeeds = new RegExp(
  String.raw`\b${anyOf([...lastWords, ...otherCoins.map((name) => name.split(' ').at(-1) ?? '')])}\b|[öø]re`,
  'i',
);

/** Every ISO 4217 code, and the letters that stand for some currencies. */
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

/** As in Britain and in America. */
const spellings = (name: string): string[] => [name, name.replace(/metre/, 'meter').replace(/litre/, 'liter')];

/** Every unit by its name, with or without a prefix: `terawatt-hours`, `square kilometre`, `acres`. */
export const anyMeasure = `(?:(?:square|cubic)[-\\s])?(?:${anyOf(unitPrefixes.map(({ word }) => word))})?${anyOf(
  bare.flatMap(({ one, many }) => [...spellings(one), ...spellings(many)]),
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
  '°C °F ha Gy mol mbar ppm ppb ppt ‰ mph kph mpg rpm bbl boe hp bhp eV keV MeV Btu BTU ft mi nmi yd oz lb lbs ac gal L mL µL dBA kbps Mbps Gbps TEU teu dwt dBm dBi dBc dBV ‱ psi cc mcg kcal cal cwt sqft sqm sqkm kVA MVA mAh kWp MWp GWp MWe GWe MWth mmHg kb Mb Gb Tb qt tsp tbsp ly atm lbf kgf rad deg'.split(
    ' ',
  );

/** Signs of the oil and gas trade, and of farming, with the letters by which it counts in thousands and millions: `MMcf`, `Bcf`, `kb/d`, `bcm`. */
const traded = String.raw`(?:(?:MM|[MBTkm]|mm|b|t)(?:s?cf(?:d|/d)?|cm|bbl|boe(?:d|/d)?|bo?pd|b/d|Btu|BTU|btu|toe|tce|tpa|tpy)|[ksm]?(?:cf[dms]|bpd)|b/d|toe|tce)`;
/** A mass of a gas or a fuel, and what of it: `MtCO2e`, `Mtoe`, `gCO₂`. */
export const massOf = String.raw`[kMG]?[tg](?:CO[2₂](?:e|eq)?|oe|ce|pa)`;
/** Signs that take a prefix: some are ordinary words without one (`mbar`, `Mb`). */
const prefixable = [...simpleUnits]
  .filter(
    ([name, { quantity }]) => simpleUnits.has(`kilo${name}`) && !['duration', 'angle', 'graphics'].includes(quantity),
  )
  .map(([, { symbol }]) => symbol);
const plainSigns = metric.map(([, { symbol }]) => symbol).filter((symbol) => !ordinarySigns.has(symbol));

/** The signs of metric units with the usual prefixes, and signs without, in their letters large or small: `TWh`, `Mt`, `km²`, `sq km`. */
export const anySign = `(?:${traded}|${massOf}|(?:sq|cu)\\.?\\s(?:km|mi|m|ft)|m[²³23]|[℃℉㎎-㏕]|(?:${anyOf(usualSigns)}|p(?!m))${anyOf(prefixable)}[²³23]?|${anyOf([...plainSigns, ...otherSigns])})`;

/**
 * Signs that no English word shares, behind a number in words: “two dB”. Those of capitals alone are mostly names (“two TV channels”),
 * but for watts and bytes.
 */
export const clearSign = `(?:${traded}|${massOf}|${anyOf(
  usualSigns
    .flatMap((prefix) => prefixable.map((symbol) => prefix + symbol))
    .concat(plainSigns, otherSigns)
    .filter(isClear),
)}[²³]?)`;

function isClear(sign: string): boolean {
  if (/^\p{Lu}+$/u.test(sign)) return /^[kMGTP][WB]$/.test(sign);
  return sign.length > 1 && !/^(?:Pa|Ma|Ha|mi|hp|cal|gal|ac|cc|Da|em|no|has?)$/.test(sign);
}

/**
 * Signs of currencies in letters, of which some are small: `kr`, `zł`, `Kč`. Capitals are codes, but for a few that CLDR's long form has
 * not.
 */
export const coinSign = anyOf([
  ...[...currencyCodes].map(narrowSign).filter((sign) => /^\p{Lu}?\p{Ll}+$/u.test(sign) && sign !== 'Bs'),
  ...['RM', 'Cg', 'Rs', 'Re', 'Ksh', 'KSh', 'TSh', 'USh', 'Tk', 'Dh', 'Dhs', 'SFr', 'Bds'],
]);

/** Signs of one capital or two, which are signs only beside a number with a scale: `R5bn`, `K20m`, `KM 5 million`. */
export const capitalSign = anyOf([
  'Bs',
  ...[...currencyCodes].map(narrowSign).filter((sign) => /^\p{Lu}{1,2}$/u.test(sign) && sign !== 'RM'),
]);

/**
 * An amount after one of them. “R500” is money too: it is the only one of them that is not in the names of roads, planes and brands at
 * that length.
 */
export const capitalAmount = String.raw`(?:${capitalSign}\s?(${scaledNumber}|${grouped}|(?<=R)\d{3,}(?:\.\d+)?(?!\s(?:road|route|motorway|highway|junction))))`;

/** Any of some texts, the longest first. */
function anyOf(texts: readonly string[]): string {
  const sorted = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/[-\s]/g, '[-\\s]')).join('|')})`;
}
