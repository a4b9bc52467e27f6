import type { Decimal } from '../domain/decimal';
import { guarded, type Guarded } from './guarded';
import {
  anyNumber,
  anyScale,
  digits,
  grouped,
  number,
  numberOrRange,
  readNumber,
  readPower,
  scale,
  scaledNumber,
  word,
} from './numerals';
import { readShare } from './shares';
import {
  anyCode,
  anyCoin,
  anyMeasure,
  anySign,
  capitalAmount,
  capitalSign,
  clearSign,
  mayNameCurrency,
  currencySign,
} from './units-in-prose';

/** The kinds of stated numbers: `share` is a fraction, and `count` is a number of countable things or of units of measurement. */
export type StatedNumberKind = 'percent' | 'points' | 'money' | 'share' | 'multiple' | 'count';

/** A way to state a number in prose. If the pattern has groups, the first group that takes part in a match contains the number. */
export interface NumberPattern extends Guarded {
  readonly kind: StatedNumberKind;
  /** Computes the value from the whole match and the number in it, if the value is different from the number. */
  readonly read?: (match: string, number: Decimal | null) => Decimal | null;
}

const before = String.raw`(?<![\p{L}\p{N}]|\d[.,]|[\p{L}\p{N}]-)`;
const after = String.raw`(?![\p{L}\p{N}])`;
const sign = String.raw`(?:(?<![\p{L}\p{N}.,)])[−-])?`;
const symbol = String.raw`(?:\p{Lu}{0,3}\p{Sc})`;
const code = String.raw`(?:USD|EUR|RMB|CNY|GBP|JPY)`;
/** More units of measurement: American spellings, symbols in upper or lower case, and things such as containers. */
const otherMeasure = String.raw`(?:metric\stonn?es?|tonnes?|(?:kilo|mega|giga)?tons|kg|GWh?|MWh?|TWh|kWh|km|nm|grammes?|megapixels?|degrees?|°C?|containers?|knots?(?!\sin\sa)|kilos?|(?:deci)?bels?|b/d|teus?|mmbtus?|parts\sper\s(?:thousand|million|billion|trillion))`;
const measuresBesideDigits =
  '(?:carats?|pints?|quarts?|atmospheres?|tablespoons?|teaspoons?|radians?|arcminutes?|arcseconds?|revolutions?|pixels?|moles|bits)';
const denominator = String.raw`(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?)`;
const one = String.raw`(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)`;
/**
 * A number in words whose first letter may be a capital, as at the beginning of a sentence. Patterns with symbols need both forms, because
 * these patterns are case-sensitive.
 */
const capitalised = `${word}|${word.replace(/(?<![\\\w])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)}`;
const compared = String.raw`(?:as\s|the\s|that\s|those\s|what\s|its\s|their\s|his\s|her\s|our\s|more\s|less\s|fewer\s|larger\s|bigger\s|higher\s|lower\s|smaller\s|greater\s|faster\s|over\b|\p{Lu}\p{L}*[’']s?\s)`;
/** Words after which a fraction is a stated number: “about a third”. */
const cue = String.raw`(?:about|around|roughly|nearly|almost|over|under|below|above|than|least|most|just|by|another|only|barely|some|up|down|to|from|well|was|is|were|are|as|fell|rose|grew|dropped|declined|shrank|lost|gained|falls?|rises?|grows?|drops?|falling|rising|growing)`;
const closing = String.raw`(?=\s*(?:[.,;:!?)—–”"\uFFFC]|$)|\s(?:in|since|from|between|over|and|or|but|last|this|while|when|than|to|on|at|for|within|after|before|by)\b)`;
const pointsBare = String.raw`(?:(?<=(?:by|within|of|fell|rose|about|some|almost|nearly|up|down|gained|lost|than)\s)${number}\spoints?|${number}\spoints?(?=\s(?:above|below|higher|lower|more|less|in)\b)|${digits}\spoints?)`;

/** Units of time and days of the week, before which “every third” is not a share: “every third year” states how often something happens. */
const time =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|nights?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?)';
/** Matches a word between the two numbers of a share: “large” and “factory” in “one large factory in ten”. */
const thing = String.raw`(?!(?:in|out|of|or|and|to|the|that|which|who|more|is|was|are|were|has|have|had|from|by|at|on|for|with|times?|points?)\b)\p{L}[\p{L}’'-]*`;
const whole = String.raw`(?:a\s(?:hundred|thousand|million)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred)(?:\s(?:hundred|thousand|million|billion))?|\d{1,4})`;

const anyFraction = /hal[fv]|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth/i;
/** Words for an unspecified number of hundreds, thousands and so on: `hundreds of`. */
const classes = '(?:hundreds|thousands|millions|billions|trillions|quadrillions|lakhs|lacs|crores)';
const plural = /(?:ten|dozen|score|hundred|thousand|million|billion|trillion|quadrillion|lakh|lac|crore)s\sof/i;

const kind = (name: StatedNumberKind, needs: RegExp, source: string, flags = 'giu'): NumberPattern => ({
  kind: name,
  ...guarded(needs, new RegExp(source, flags)),
});

const share = (needs: RegExp, source: string): NumberPattern => ({
  ...kind('share', needs, source),
  read: readShare,
});

/** Percentage points. A basis point is a hundredth of a percentage point. */
const points = (needs: RegExp, source: string, flags?: string): NumberPattern => ({
  ...kind('points', needs, source, flags),
  read: (match, number) => {
    const whole = number ?? readNumber(match.replace(/\spoints?$/i, ''));
    return /basis|bps?$/i.test(match) ? (whole?.div(100) ?? null) : whole;
  },
});

/** Percentages, including amounts per thousand (‰) and per ten thousand (‱), which are converted. */
const percent = (needs: RegExp, source: string): NumberPattern => ({
  ...kind('percent', needs, source),
  read: (match, number) => number?.div(/‱/.test(match) ? 100 : /‰|mill?e/i.test(match) ? 10 : 1) ?? null,
});

/** All patterns, in the order in which they are tried. Later patterns do not see the text that an earlier one has matched. */
export const numberPatterns: readonly NumberPattern[] = [
  points(
    /(?:percentage|basis)[-\s]point/i,
    String.raw`${before}${sign}((?:half\s)?(?:${numberOrRange}|an?))[-\s](?:percentage|basis)[-\s]points?${after}`,
  ),
  points(
    /(?:bps?|pp|p\.p\.|pts?|%[-\s]?points?)(?!\p{L})/u,
    String.raw`${before}${sign}(${numberOrRange})[-\s]?(?:bps?|p?pts?|pp|p\.p\.|%[-\s]?(?:pts?|points?))(?![\p{L}\p{N}])`,
    'gu',
  ),
  points(/point/i, String.raw`${before}((?:half\sa\spoint)|${pointsBare})${after}`),
  {
    ...kind('points', /(?:half|quarter)-/i, String.raw`${before}(?:half|quarter)-(?:percentage-)?point${after}`),
    read: (match) => readShare(match.replace(/-.*/, '')),
  },
  percent(
    /[%‰‱]|cent|pct|p\.?c|mill?e/i,
    String.raw`${before}${sign}(${numberOrRange}|a\sfew|half\sa|several)[-\s]?(?:[%‰‱]|(?:per[-\s]?cents?|pct|per\s?mille|pro\s?mille|p\.\s?c\.)${after}|(?<=\d[\s\u00A0]?)pc${after})`,
  ),
  // The percent sign comes before the number, as in Turkish and sometimes in Arabic.
  percent(/[%‰]\s?\d/, String.raw`${before}[%‰]\s?(${digits})${after}`),
  kind(
    'money',
    /\p{Sc}|USD|EUR|RMB|CNY|GBP|JPY/iu,
    String.raw`${before}${sign}(?:${symbol}|${code})\s?[−-]?(${numberOrRange}(?:[bt]${after})?)`,
  ),
  kind(
    'money',
    mayNameCurrency,
    String.raw`${before}(?:(${numberOrRange})[-\s]|(?:tens\sof\s|hundreds\sof\s|dozens\sof\s)?${classes}\sof\s)${anyCoin}${after}`,
  ),
  // Codes and symbols are case-sensitive: “top” in “top 10” is not the currency code TOP.
  kind(
    'money',
    /[A-Z]{3}/,
    String.raw`${before}${sign}(?:${anyCode}\s?(${numberOrRange})|(${numberOrRange})\s?${anyCode})${after}`,
    'gu',
  ),
  kind(
    'money',
    new RegExp(String.raw`\p{Sc}|(?<!\p{L})${currencySign}(?!\p{L})`, 'u'),
    String.raw`${before}${sign}(?:${currencySign}\.?\s?(${numberOrRange})|(${numberOrRange})\s?(?:${currencySign}|${symbol}))${after}`,
    'gu',
  ),
  kind(
    'money',
    new RegExp(String.raw`(?<!\p{L})${capitalSign}\s?\d`, 'u'),
    String.raw`${before}${sign}${capitalAmount}${after}`,
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
    /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|zero|hundred|thousand|illions?|lakhs?|crores?)[-\s]\S/i,
    String.raw`${before}((?:${capitalised})(?:\s${scale})?)[-\s]${clearSign}(?![\p{L}\p{N}])`,
    'gu',
  ),
  kind('count', anyNumber, String.raw`${before}(${numberOrRange})[-\s]?${anyMeasure}${after}`),
  // Only after digits: after a number in words, these units are ordinary words, as in “one pint too many”.
  kind('count', /\d[-\s]?\p{L}/u, String.raw`${before}(${digits})[-\s]?${measuresBesideDigits}${after}`),
  kind('count', new RegExp(otherMeasure, 'i'), String.raw`${before}(${numberOrRange})[-\s]?${otherMeasure}${after}`),
  // Comes before the patterns for shares, which would match only “a half” of “one and a half times”.
  kind(
    'multiple',
    /times/i,
    String.raw`${before}((?:${digits}|${word})[-\s]and[-\s]a[-\s](?:half|quarter|third))\stimes${after}`,
  ),
  share(
    /[-\s](?:in|of|every)[-\s](?:every\s)?(?:a\s)?(?:ten|five|four|three|two|six|seven|eight|nine|twenty|hundred)/i,
    String.raw`${before}${word}(?:-in-|\s(?:in|out\sof|of\severy)\s)(?:every\s)?(?:ten|five|four|three|two|six|seven|eight|nine|twenty|hundred|a\shundred)(?![-\s]?(?:${scale}|\p{L}*th))${after}(?=\s*(?:[.,;:!?)]|$)|\s\p{L})`,
  ),
  share(
    /\d[-\s](?:in|out)[-\s]/i,
    String.raw`${before}(?<!\d\s)\d{1,2}(?:-in-|\s(?:in|out\sof)\s)(?:every\s)?\d{1,4}${after}(?!-\p{L})`,
  ),
  // “One factory in ten”, unless the next word shows that “ten” counts something else: “one factory in ten cities”.
  share(
    /\s(?:in|of)\s(?:every\s)?(?:a\s[htm]|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|\d)/i,
    String.raw`${before}(?:${word}|\d{1,2})\s(?:${thing}\s){1,2}(?:in|out\sof)\s(?:every\s)?${whole}${after}(?!\s(?!(?:is|was|has|does|says)\b)(?:\p{L}+\s)?\p{L}+s\b(?![’'])|[-\s]?(?:${scale}|\p{L}*th\b|degrees|percent|per\scent|%))`,
  ),
  // “Two of three” states a share; “one of five” only picks out one of several.
  share(
    /\sof\s(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)/i,
    String.raw`${before}(?!one\b|zero\b|(?:both|all)\b)${word}\sof\s(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)${after}(?![-\s]?(?:${scale}|\p{L}*th\b))`,
  ),
  share(
    /every\s(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)/i,
    String.raw`${before}every\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)(?=\s(?!${time})\p{L})|${before}every\ssecond(?=\s(?:ship|boat|car|firm|factory|company|household|family|farm|farmer|job|worker|voter|person|child|adult|man|woman|home|house|school|shop|product|euro|dollar)\b)`,
  ),
  share(/\d[/⁄]\d/, String.raw`${before}(?<![/⁄])\d{1,2}[/⁄]\d{1,3}${after}(?![/⁄])`),
  share(/[¼-¾⅐-⅞]/, String.raw`(?<![\p{L}\d])[¼-¾⅐-⅞](?![\p{L}\d])`),
  share(
    /\sto\s(?:one|1)/i,
    String.raw`${before}(?<!(?:from|at|between)\s)(?:${digits}|${word})\sto\s(?:one|1)${after}(?!\s\p{L}+s?\s(?:of|in)\b)`,
  ),
  share(/\d:\d/, String.raw`${before}(?<!:)\d{1,4}(?:\.\d+)?:\d{1,4}${after}(?!:|\.\d)`),
  share(/-to-/i, String.raw`${before}(?:${digits}|${word})-to-(?:one|1)${after}`),
  share(
    anyFraction,
    String.raw`${before}(?:two|three|four|five|six|seven|eight|nine)[-\s]${denominator.replace('half|', '')}${after}(?!\sof\s(?:growth|20\d\d|a\s${scale}))`,
  ),
  share(anyFraction, String.raw`${before}one[-\s](?:half|${one})${after}(?!\sparty)`),
  share(
    anyFraction,
    String.raw`${before}an?\s${one}(?!\sof\sa\s${scale})(?=\s(?:of|more|less|larger|bigger|higher|lower|smaller|greater|faster|slower|cheaper|dearer|longer|shorter|as|above|below|fewer)(?!\p{L}))`,
  ),
  share(anyFraction, String.raw`${before}(?<=${cue}\s)an?\s${one}${after}${closing}`),
  share(
    /half/i,
    String.raw`${before}half(?=\s(?:of\s|the\s|its\s|as\s|that\s|what\s|their\s|his\s|our\s|an?\s(?:percent|per\scent)|\p{L}+[’']s?\s))`,
  ),
  share(/half/i, String.raw`${before}(?<=(?:${cue}|in|a|at)\s)half${after}(?!-)`),
  kind(
    'multiple',
    /times/i,
    String.raw`${before}(?:several|many)\stimes(?=\s${compared})|${before}(${numberOrRange})\stimes(?=\s${compared}|\s?[.,;:)]|$|\s(?:in\ssize|GDP|income|earnings)|\s(?:annual|total|world|global|domestic|foreign)?\s?(?:imports|exports|sales|profits|revenues?|output|wages|prices)\b)`,
  ),
  kind('multiple', /\d\stimes/i, String.raw`${before}(${digits})\stimes${after}`),
  kind('multiple', /\d\s?[xX×]/, String.raw`${before}(${digits})\s?[xX×](?![\p{L}\p{N}]|\s?\d)`),
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
    String.raw`${before}(?:tens|dozens|${classes})\sof\s(?:${classes}(?:\sof)?${after})|${before}(?:dozens|scores|${classes})\sof(?=\s)`,
  ),
  // Numbers in scientific notation: `1e6`, `3 × 10^6`, `10⁶`.
  {
    ...kind(
      'count',
      /\de[+−-]?\d|\^[−-]?\d|10[⁰¹²³⁴-⁹]/i,
      String.raw`${before}${sign}(?:\d+(?:\.\d+)?e[+−-]?\d+|(?:\d+(?:\.\d+)?\s?[×x*]\s?)?10\^[−-]?\d+|(?:\d+(?:\.\d+)?\s?[×x*]\s?)?10[⁰¹²³⁴-⁹]+)${after}`,
    ),
    read: readPower,
  },
  // “5M people”, “2B people”. `ignoredNumbers` has already masked names that look like these, such as “3M”.
  kind('count', /\d[MB]/, String.raw`${before}(\d+(?:\.\d+)?[MB])${after}`, 'gu'),
  kind('count', anyScale, String.raw`${before}${sign}(${scaledNumber})${after}`),
  kind(
    'count',
    /\d/,
    String.raw`${before}${sign}(${grouped}|\d+\.\d+|\d+[¼-¾⅐-⅞]|1[3-9]|[2-9]\d|\d{3,})${after}(?![.,]\d)`,
  ),
  kind(
    'count',
    /teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety/i,
    String.raw`${before}((?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?)${after}(?!-)`,
  ),
];
