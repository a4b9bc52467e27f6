import { guarded, type Guarded } from './guarded';
import { anyNumber, anyScale, digits, grouped, number, numberOrRange, scale, scaledNumber, word } from './numerals';
import { anyCode, anyCoin, anyMeasure, anySign, capitalSign, clearSign, coinNeeds, coinSign } from './units-in-prose';

/** What a figure of fact counts in; `share` is a fraction, `count` any number of things or units. */
export type FigureKind = 'percent' | 'points' | 'money' | 'share' | 'multiple' | 'count';

/** A way in which prose states a figure. Its first group, where it has one, is the number. */
export interface KindOfFigure extends Guarded {
  readonly kind: FigureKind;
}

const before = String.raw`(?<![\p{L}\p{N}]|\d[.,]|[\p{L}\p{N}]-)`;
const after = String.raw`(?![\p{L}\p{N}])`;
const sign = String.raw`(?:(?<![\p{L}\p{N}.,)])[−-])?`;
const symbol = String.raw`(?:\p{Lu}{0,3}\p{Sc})`;
const code = String.raw`(?:USD|EUR|RMB|CNY|GBP|JPY)`;
/** What is measured in, in other words than the Unicode CLDR's: American spellings, and signs in whatever letters. */
const otherMeasure = String.raw`(?:metric\stonn?es?|tonnes?|(?:kilo|mega|giga)?tons|kg|GWh?|MWh?|TWh|kWh|km|nm|grammes?|megapixels?|degrees?|°C?|containers?|parts\sper\s(?:thousand|million|billion|trillion))`;
const measuresBesideDigits =
  '(?:knots?|carats?|pints?|quarts?|atmospheres?|tablespoons?|teaspoons?|radians?|arcminutes?|arcseconds?|revolutions?|pixels?|moles|bits)';
const denominator = String.raw`(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?)`;
const one = String.raw`(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)`;
/** A number in words, at the beginning of a sentence too: signs of units are told by their capitals. */
const capitalised = `${word}|${word.replace(/(?<![\\\w])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)}`;
const compared = String.raw`(?:as\s|the\s|that\s|those\s|what\s|its\s|their\s|his\s|her\s|our\s|more\s|less\s|fewer\s|larger\s|bigger\s|higher\s|lower\s|smaller\s|greater\s|faster\s|over\b|\p{Lu}\p{L}*[’']s?\s)`;
/** Words before a fraction that make it a figure even where nothing follows that does. */
const cue = String.raw`(?:about|around|roughly|nearly|almost|over|under|below|above|than|least|most|just|by|another|only|barely|some|up|down|to|from|well|was|is|were|are)`;
const closing = String.raw`(?=\s*(?:[.,;:!?)—–”"\uFFFC]|$)|\s(?:in|since|from|between|over|and|or|but|last|this|while|when|than|to|on|at|for|within|after|before|by)\b)`;
const pointsBare = String.raw`(?:(?<=(?:by|within|of|fell|rose|about|some|almost|nearly|up|down|gained|lost|than)\s)${number}\spoints?|${number}\spoints?(?=\s(?:above|below|higher|lower|more|less|in)\b)|${digits}\spoints?)`;

const anyFraction = /hal[fv]|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth/i;
/** Of whole classes of number: `hundreds of`. */
const classes = '(?:hundreds|thousands|millions|billions|trillions|quadrillions|lakhs|lacs|crores)';
const plural = /(?:ten|hundred|thousand|million|billion|trillion|quadrillion|lakh|lac|crore)s\sof/i;

const kind = (name: FigureKind, needs: RegExp, source: string, flags = 'giu'): KindOfFigure => ({
  kind: name,
  ...guarded(needs, new RegExp(source, flags)),
});

/** Every kind of figure, in the order in which they are looked for: what one has taken, none after it sees. */
export const kindsOfFigure: readonly KindOfFigure[] = [
  kind(
    'points',
    /point/i,
    String.raw`${before}${sign}((?:half\s)?(?:${numberOrRange}|an?))[-\s](?:percentage|basis)[-\s]points?${after}`,
  ),
  kind(
    'points',
    /(?:bps?|pp|p\.p\.|pts?|%[-\s]?points?)(?!\p{L})/u,
    String.raw`${before}${sign}(${numberOrRange})[-\s]?(?:bps?|p?pts?|pp|p\.p\.|%[-\s]?(?:pts?|points?))(?![\p{L}\p{N}])`,
    'gu',
  ),
  kind('points', /point/i, String.raw`${before}((?:half\sa\spoint)|${pointsBare})${after}`),
  kind(
    'percent',
    /%|cent|pct|\dpc|mill?e/i,
    String.raw`${before}${sign}(${numberOrRange}|a\sfew|half\sa|several)[-\s]?(?:%|(?:per[-\s]?cents?|pct|per\s?mille|pro\s?mille)${after}|(?<=\d)pc${after})`,
  ),
  // As in Turkish and in some Arabic.
  kind('percent', /%\s?\d/, String.raw`${before}[%‰]\s?(${digits})${after}`),
  kind(
    'money',
    /\p{Sc}|USD|EUR|RMB|CNY|GBP|JPY/iu,
    String.raw`${before}${sign}(?:${symbol}|${code})\s?(${numberOrRange}(?:[bt]${after})?)`,
  ),
  kind(
    'money',
    coinNeeds,
    String.raw`${before}(?:(${numberOrRange})[-\s]|(?:tens\sof\s|hundreds\sof\s)?${classes}\sof\s)${anyCoin}${after}`,
  ),
  // Codes and signs are what they are in their own letters only: "top 10", "5 GW".
  kind(
    'money',
    /[A-Z]{3}/,
    String.raw`${before}${sign}(?:${anyCode}\s?(${numberOrRange})|${numberOrRange}\s?${anyCode})${after}`,
    'gu',
  ),
  kind(
    'money',
    new RegExp(String.raw`\p{Sc}|(?<!\p{L})${coinSign}(?!\p{L})`, 'u'),
    String.raw`${before}${sign}(?:${coinSign}\.?\s?(${numberOrRange})|${numberOrRange}\s?(?:${coinSign}|${symbol}))${after}`,
    'gu',
  ),
  kind(
    'money',
    new RegExp(String.raw`(?<!\p{L})${capitalSign}\s?\d`, 'u'),
    String.raw`${before}${sign}${capitalSign}\s?(${scaledNumber})${after}`,
    'gu',
  ),
  kind(
    'count',
    /\d[-\s]?\S/,
    String.raw`${before}${sign}(?=(?:${word}\s?(?:[-–—]|to|or|and)\s?)?[\d¼-¾⅐-⅞])(${numberOrRange})[-\s]?${anySign}(?![\p{L}\p{N}])`,
    'gu',
  ),
  kind(
    'count',
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|zero|hundred|thousand|illions?|lakhs?|crores?)[-\s]\S{1,8}(?![\p{L}\p{N}])/iu,
    String.raw`${before}((?:${capitalised})(?:\s${scale})?)[-\s]${clearSign}(?![\p{L}\p{N}])`,
    'gu',
  ),
  kind('count', anyNumber, String.raw`${before}(${numberOrRange})[-\s]?${anyMeasure}${after}`),
  // Units that are ordinary words behind a number in words: "five knots in a rope".
  kind('count', /\d[-\s]?\p{L}/u, String.raw`${before}(${digits})[-\s]?${measuresBesideDigits}${after}`),
  kind('count', new RegExp(otherMeasure, 'i'), String.raw`${before}(${numberOrRange})[-\s]?${otherMeasure}${after}`),
  kind(
    'share',
    /\s(?:in|of|every)\s(?:every\s)?(?:a\s)?(?:ten|five|four|three|two|six|seven|eight|nine|twenty|hundred)/i,
    String.raw`${before}${word}\s(?:in|out\sof|of\severy)\s(?:every\s)?(?:ten|five|four|three|two|six|seven|eight|nine|twenty|hundred|a\shundred)(?![-\s]?(?:${scale}|\p{L}*th))${after}(?=\s*(?:[.,;:!?)]|$)|\s\p{L})`,
  ),
  kind(
    'share',
    /\d\s(?:in|out)\s/i,
    String.raw`${before}(?<!\d\s)\d{1,2}\s(?:in|out\sof)\s(?:every\s)?\d{1,4}${after}`,
  ),
  kind('share', /-to-/i, String.raw`${before}(?:${digits}|${word})-to-(?:one|1)${after}`),
  kind(
    'share',
    anyFraction,
    String.raw`${before}(?:two|three|four|five|six|seven|eight|nine)[-\s]${denominator.replace('half|', '')}${after}(?!\sof\s(?:growth|20\d\d))`,
  ),
  kind('share', anyFraction, String.raw`${before}one[-\s](?:half|${one})${after}(?!\sparty)`),
  kind(
    'share',
    anyFraction,
    String.raw`${before}an?\s${one}(?=\s(?:of|more|less|larger|bigger|higher|lower|smaller|greater|as|above|below|fewer)\s)`,
  ),
  kind('share', anyFraction, String.raw`${before}(?<=${cue}\s)an?\s${one}${after}${closing}`),
  kind(
    'share',
    /half/i,
    String.raw`${before}half(?=\s(?:of\s|the\s|its\s|as\s|that\s|what\s|their\s|his\s|our\s|an?\s(?:percent|per\scent)|\p{L}+[’']s?\s))`,
  ),
  kind('share', /half/i, String.raw`${before}(?<=(?:${cue}|in|a|at)\s)half${after}(?!-)`),
  kind(
    'multiple',
    /times/i,
    String.raw`${before}(${numberOrRange}|several|many)\stimes(?=\s${compared}|\s?[.,;:)]|$|\s(?:in\ssize|GDP|income|earnings))`,
  ),
  kind('multiple', /\d\stimes/i, String.raw`${before}(${digits})\stimes${after}`),
  kind('multiple', /\d\s?[x×]/, String.raw`${before}(${digits})\s?[x×](?![\p{L}\p{N}]|\s?\d)`),
  kind('multiple', /twice|thrice/i, String.raw`${before}(?:twice|thrice)(?=\s${compared})`),
  kind(
    'multiple',
    /fold/i,
    String.raw`${before}(?:${digits}|${word})-?fold${after}|${before}(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold${after}`,
  ),
  kind(
    'multiple',
    /doubl|tripl|trebl|quadrupl|quintupl/i,
    String.raw`${before}(?:doubl|tripl|trebl|quadrupl|quintupl)(?:e|es|ed|ing)${after}(?!-)`,
  ),
  kind('multiple', /halv/i, String.raw`${before}halv(?:e|es|ed|ing)${after}`),
  kind(
    'count',
    plural,
    String.raw`${before}(?:tens|${classes})\sof\s(?:${classes}(?:\sof)?${after})|${before}${classes}\sof(?=\s)`,
  ),
  kind('count', anyScale, String.raw`${before}${sign}(${scaledNumber})${after}`),
  kind('count', /\d/, String.raw`${before}${sign}(${grouped}|\d+\.\d+|1[3-9]|[2-9]\d|\d{3,})${after}(?![.,]\d)`),
  kind(
    'count',
    /teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety/i,
    String.raw`${before}((?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?)${after}(?!-)`,
  ),
];
