import { monthNames } from '../domain/month-names';
import { guarded, type Guarded } from './guarded';
import { abbreviation, digits, number, numberOrRange, scale, word } from './numerals';
import { ordinalEnding, ordinalWords } from './ordinals';
import { anyCode, anyCoin, anyMeasure, anySign, capitalAmount, currencySign, massOf } from './units-in-prose';

const months = `(?:${monthNames.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)`;
/** Matches if no unit follows. A number with a unit is a stated number even if it looks like a year or a label. */
const noUnit = String.raw`(?![\d%]|[.,]\d|\s?%|[\s-](?:(?:per\s?cent|percent|points?|dollars|euros|yuan|yen|times|tonnes|(?:kilo|mega|giga|tera|peta|exa)[a-z]+)\b|${scale})|\s?(?:${abbreviation}|(?:${anySign}|${currencySign}|pp|bps?)(?![A-Za-z0-9]))|\s?\p{Sc})`;
/** Like `noUnit`, but with more units, for numbers that look like years. */
const noUnitOfYear = String.raw`${noUnit}(?![\s-](?:${anyCoin}|${anyMeasure}|${anyCode})(?!\p{L}))`;
/** A currency and the number directly after it, which together could look like a name: `zł5`, `CHF5`, `R5bn`. */
const money = String.raw`(?:(?:${currencySign}|${anyCode})\d|${capitalAmount}(?![\p{L}\p{N}]))`;
const day = String.raw`\d{1,2}${ordinalEnding}?`;
const year = String.raw`(?:1[5-9]|20|21)\d\d`;
const span = String.raw`(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|generations?|nights?)`;
const labels =
  'sections?|figures?|fig\\.|tables?|charts?|chapters?|articles?|parts?|paragraphs?|pages?|pp?\\.|nos?\\.|numbers?|rules?|items?|appendix|annex|steps?|notes?|volume|vol\\.|issue|resolution|lines?|route|highway|room|channel|phase|level|grade|category|tier|title|boeing|airbus|directive|regulation|version|flight|agenda|fortune|s&p|csi|ftse|nikkei|dow|top|group of';

/** A fraction rather than a date or a name: `2/3`, `5/16`; not `9/11`, `24/7`, `50/50`. */
const commonFraction = String.raw`\b(?:1\/(?:2|3|4|5|6|7|8|9|10|12|16|20|25)|2\/(?:3|5|7|9)|3\/(?:4|5|7|8|10|16)|4\/(?:5|7|9)|5\/(?:6|7|8|9|12|16)|6\/7|7\/(?:8|9|10|12|16)|8\/9|9\/(?:10|16))(?![\d/])`;
/** Words that show that the number before them is part of a name rather than a count: “a 4K screen”, “a 10K race”. */
const screens =
  '(?:screens?|TVs?|televisions?|videos?|cameras?|monitors?|displays?|resolution|content|films?|footage|images?|projectors?|races?|runs?)';
/** A number that is written like a name but states an amount: `5M people`, `450K jobs`, `2B users`, `3X more`. */
const inCapitals = String.raw`(?:(?!3M(?!\s(?:\p{Ll}+s|people)\b))\d{1,3}M|(?:\d{2,3}K|\d(?=K\s\p{L}*s\b|K\speople\b)K)(?!\s${screens})|\d{1,3}B(?=\s(?:people|(?:\p{Ll}+\s)?(?!pencils?|is\b|was\b|has\b)\p{Ll}+s)\b)|\d{1,3}X(?=\s(?:as|what|the|that|those|its|their|more|less|higher|larger|bigger|faster)\b))(?![\p{L}\p{N}\p{Sc}])`;
/** Words that show that the number after them is a code rather than a count. */
const codes = String.raw`(?:HS|HTS|ISO|IEC|DIN|IEEE|RFC|ISBN|ISSN|SITC|NACE|NAICS|ISIC|CAS|CPC|ECCN|IMO|MMSI|EAN|GTIN|DOI|HTTP|(?:[Ss]ub)?[Hh]eadings?|[Cc]ode|[Ee]rror|[Tt]ram|(?<!by\s)[Bb]us|[Pp]ostcode|[Zz]ip)`;

/** A number that can be a person's age. It has no scale, such as “million”. */
const age = `(?:${digits}|${word})`;

/** Patterns of numbers that do not state a fact to check. Each runs only if its fast test passes: most texts need few of the patterns. */
export const ignoredNumbers: readonly Guarded[] = [
  // Addresses, and file names: data_2510.csv.
  guarded(/:\/\/|@/, /https?:\/\/\S+|\S+@\S+\.\S+/g),
  guarded(/\d\.\p{L}/u, /(?<!\S)[\p{L}\d/_.-]*\d\.\p{L}{2,5}(?![\p{L}\p{N}])/gu),
  // Dates. The names of months must be capitalised: "may 5" and "march 40 miles" are not dates.
  guarded(
    /\d/,
    new RegExp(
      String.raw`\b${day}(?:\s?(?:[-–]|to|and|or)\s?${day})?\s(?:of\s)?${months}\b\.?(?:,?\s${year}${noUnit})?`,
      'gu',
    ),
  ),
  guarded(
    /\d/,
    new RegExp(
      String.raw`\b${months}\.?\s${day}(?:\s?(?:[-–]|to|and|or)\s?${day}(?!\d))?${noUnit}(?:,?\s${year})?`,
      'gu',
    ),
  ),
  guarded(/\d-W?\d/, /\b\d{4}-W?\d{2}(?:-\d{2})?\b/g),
  // Dates with slashes; “2/3 of exports” is not a date.
  guarded(
    /\d\/\d/,
    new RegExp(
      String.raw`\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|(?<=\b(?:on|since|until|before|after)\s)\d{1,2}\/\d{1,2}\b|(?!${commonFraction})\b\d{1,2}\/\d{1,2}\b`,
      'gi',
    ),
  ),
  // Decades, years and spans of years; fiscal years, quarters and halves of a year.
  guarded(
    /\d/,
    new RegExp(
      String.raw`(?<![\d\p{Sc}])${year}s\b|[’'‘]\d0s\b|\b(?:his|her|their|my)\s(?:early\s|mid-|late\s)?\d0s\b`,
      'giu',
    ),
  ),
  guarded(
    /\d/,
    new RegExp(
      String.raw`(?=\d{4})(?<![\d.,]|\p{Sc}\s?|(?<!\p{L})(?:${currencySign}|${anyCode})\.?\s?)\b${year}(?:\s?[-–/]\s?\d{2,4})?\b${noUnitOfYear}`,
      'gu',
    ),
  ),
  guarded(/\d/, /\b(?:FY|H|Q)\s?\d{1,4}\b|\b[1-4]Q\d{0,4}\b/g),
  // Times of day.
  guarded(
    /\d/,
    /(?<!\b(?:ratio|odds|rate|proportion)\s(?:of|is|was)\s)\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.?m\b\.?|o[’']clock)|\b24\/7\b/gi,
  ),
  // Ordinals.
  guarded(
    /\d|ty-/i,
    new RegExp(
      String.raw`\b\d+${ordinalEnding}\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:${ordinalWords(1, 9)})\b`,
      'gi',
    ),
  ),
  // Labels: Section 301, page 40, No. 5; not "figure 40%".
  guarded(/\d/, new RegExp(String.raw`(?<![\p{L}])(?:${labels}|§)\s?\d+(?:[.\-–]\d+)*\b${noUnit}`, 'giu')),
  // Codes: HS 8541.40, ISO 4217, ISBN 978-0-306-40615-7, HTTP 404.
  guarded(
    /\d/,
    new RegExp(
      String.raw`(?<![\p{L}])${codes}(?:\s(?:codes?|headings?|chapters?|numbers?|status|error))?:?\s\d[\d.\-–/X]*(?<![.\-–/])(?![\d%])${noUnit}`,
      'gu',
    ),
  ),
  // Years BC or AD.
  guarded(/BC|AD|CE/, /\b\d{1,5}(?:\s?[-–]\s?\d{1,5})?\s?(?:BCE?|AD|CE)\b|\bAD\s\d{1,4}\b/g),
  // The number of members after the name of the European Union, as statistical offices write it: “EU (27)”.
  guarded(/Union \(|EU \(/, /\b(?:European Union|EU) \((?:12|15|25|27|28)\)/g),
  // Names with numbers: G20, F-16, Covid-19, over-60s, 5G.
  guarded(
    /\d/,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?!${money}|${massOf}(?![\p{L}\p{N}])|(?<=\d[\s-]?)[kcdmhµμ]?m[23](?![\p{L}\p{N}]))\p{L}[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:\.\d+)?|(?<![\p{L}\p{N}])(?!(?:to|in)-)\p{L}+-\d+s?(?![\p{L}\p{N}%,]|\.\d)|(?<![\p{N}.,\p{Sc}])(?!${inCapitals})\d{1,3}[A-Z](?![\p{L}\p{N}\p{Sc}])`,
      'gu',
    ),
  ),
  // Ages.
  guarded(
    /\bage[ds]?\s(?:of\s)?(?:between\s)?\S|years?[-\s]old/i,
    new RegExp(
      String.raw`\bage[ds]?\s(?:of\s)?(?:between\s)?${age}(?:\s?(?:[-–—]|to|or|and)\s?${age})?|\b${age}[-\s]years?[-\s]olds?\b`,
      'giu',
    ),
  ),
  // Lengths of time, and how often something happens.
  guarded(
    /\sof\san?\s/i,
    new RegExp(
      String.raw`\b(?:a\squarter|three[-\s]quarters|half)\sof\san?\s(?:century|hour|year|day|decade)\b`,
      'giu',
    ),
  ),
  guarded(
    /times|twice|thrice/i,
    new RegExp(
      String.raw`\b(?:${number}\stimes|twice|thrice)\s(?:an?|per|each|every)\s(?:year|month|week|day|hour|minute|decade)\b`,
      'giu',
    ),
  ),
  guarded(
    /year|month|week|day|hour|minute|second|decade|centur|generation|night/i,
    new RegExp(
      String.raw`\b(?:${numberOrRange}|half\san?|an?)[-\s](?:(?:consecutive|straight|full|long|more|odd|working|calendar|whole|or\sso)\s)?${span}(?![\p{L}])(?:[’'](?:s(?!\p{L}))?)?`,
      'giu',
    ),
  ),
  guarded(/quarter/i, /\b(?:an?|one)\squarter\s(?:later|earlier|before|after|ago)\b/gi),
  guarded(
    /quarters/i,
    new RegExp(
      String.raw`\b(?:${digits}|${word})\s(?:consecutive|straight|successive)\squarters\b|\b(?:last|latest|past|first|next|previous|preceding|following)\s(?:${digits}|${word})\squarters\b`,
      'giu',
    ),
  ),
  // The scale in which numbers are written: “in millions of dollars”.
  guarded(
    /illions\sof/i,
    /\b(?:written|printed|given|stated|expressed|measured|counted|reported|shown|figures|values|amounts|here)\sin\s(?:(?:tens|hundreds)\sof\s)?(?:m|b|tr)illions\sof\b/gi,
  ),
  // Halves, thirds and quarters that are periods or places (“the first half”); words that begin with “half”; “double” in idioms.
  guarded(
    /half|third|quarter|fifth/i,
    /\b(?:first|second|latter|former|other|opening|last|next|final|each|this|that|top|bottom|better|northern|southern)\s(?:half|third|quarter|fifth)\b/gi,
  ),
  guarded(
    /half/i,
    /\bhalf(?:-(?!(?:a|percentage-point|point)\b)|way\b|\s(?:a\sdozen|brother|sister|term|time)\b)[\p{L}]*/giu,
  ),
  guarded(
    /doubl/i,
    /\bdoubl(?:e|ed|es|ing)(?:[-\s](?:down|standards?|checks?|check(?:ed|ing)|edged|digit|dip|bind|beds?|bass|bill|chin|cream|decker|doors?|entry|glazing|helix|jeopardy|negatives?|page|rooms?|vision|yellow|counting|counted|act|agent|meaning|life|take|as|up)\b)/gi,
  ),
  guarded(
    /halv/i,
    /\bhalv(?:e|es|ed|ing)\s(?:an?|the)\s(?:apples?|cakes?|lemons?|loa(?:f|ves)|melons?|oranges?|pears?|pies?|sandwich(?:es)?|tomatoes)\b/gi,
  ),
  guarded(
    /illion\shere/i,
    /\ban?\s(?:m|b|tr)illion\shere(?:,?\s(?:and|or)\s|,\s)(?:an?\s(?:m|b|tr)illion\s)?there\b/gi,
  ),
  guarded(
    /50|fifty|zero|one|at times|days|once|third/i,
    /\b(?:50\s?[-–/:]\s?50|fifty[-–]fifty|zero-sum|one-time|at times|hundred days|once or twice|third part(?:y|ies)|third world|third countr(?:y|ies))\b/gi,
  ),
];

/** The character that replaces masked text. It is not a letter, a digit or a space, so that no pattern matches across it. */
const mask = '\uE000';

/**
 * Masks all numbers in a text that do not state a fact to check: years, dates, times, ordinals, labels, names, ages,
 * lengths of time, idioms. Offsets do not change.
 */
export function withoutIgnoredNumbers(text: string): string {
  return ignoredNumbers.reduce(
    (masked, { needs, pattern }) =>
      needs.test(masked) ? masked.replace(pattern, (found) => mask.repeat(found.length)) : masked,
    text,
  );
}
