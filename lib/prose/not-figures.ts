import { digits, number, numberOrRange, word } from './numerals';

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** What makes a number that looks like a year or a label a figure after all. */
const noUnit = String.raw`(?![\d%]|[.,]\d|\s?%|[\s-](?:per\s?cent|percent|points?|thousand|million|billion|trillion|dollars|euros|yuan|yen|times|tonnes)\b)`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const year = String.raw`(?:1[5-9]|20|21)\d\d`;
const span = String.raw`(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|generations?|nights?)`;
const labels =
  'sections?|figures?|fig\\.|tables?|charts?|chapters?|articles?|parts?|paragraphs?|pages?|pp?\\.|nos?\\.|numbers?|rules?|items?|appendix|annex|steps?|notes?|volume|vol\\.|issue|resolution|lines?|route|highway|room|channel|phase|level|grade|category|tier|title|boeing|airbus|directive|regulation|version|flight|agenda|fortune|s&p|csi|ftse|nikkei|dow|top|group of';

const patterns: readonly RegExp[] = [
  // Addresses.
  /https?:\/\/\S+|\S+@\S+\.\S+/g,
  // Dates, with month names in capitals: "may 5" and "march 40 miles" are none.
  new RegExp(
    String.raw`\b${day}(?:\s?(?:[-–]|to|and|or)\s?${day})?\s(?:of\s)?${months}\b\.?(?:,?\s${year}${noUnit})?`,
    'g',
  ),
  new RegExp(String.raw`\b${months}\.?\s${day}(?:\s?(?:[-–]|to|and|or)\s?${day}(?!\d))?${noUnit}(?:,?\s${year})?`, 'g'),
  /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g,
  // Decades, years and spans of years; fiscal years, quarters and halves of a year.
  new RegExp(
    String.raw`(?<![\d$€£¥])${year}s\b|[’'‘]\d0s\b|\b(?:his|her|their|my)\s(?:early\s|mid-|late\s)?\d0s\b`,
    'gi',
  ),
  new RegExp(String.raw`(?<![\d.,$€£¥]|[$€£¥]\s)\b${year}(?:\s?[-–/]\s?\d{2,4})?\b${noUnit}`, 'g'),
  /\b(?:FY|H|Q)\s?\d{1,4}\b|\b[1-4]Q\d{0,4}\b/g,
  // Times of day.
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.?m\b\.?|o[’']clock)|\b24\/7\b/gi,
  // Ordinals.
  new RegExp(
    String.raw`\b\d+(?:st|nd|rd|th)\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b`,
    'gi',
  ),
  // Labels: Section 301, page 40, No. 5; not "figure 40%".
  new RegExp(String.raw`(?<![\p{L}])(?:${labels}|§)\s?\d+(?:[.\-–]\d+)*\b${noUnit}`, 'giu'),
  // Names with numbers: G20, F-16, Covid-19, over-60s, 5G.
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:\.\d+)?|(?<![\p{L}\p{N}])\p{L}+-\d+s?(?![\p{L}\p{N}%,]|\.\d)|(?<![\p{N}.,$€£¥])\d{1,3}[A-Z](?![\p{L}\p{N}])/gu,
  // Ages.
  new RegExp(String.raw`\bage[ds]?\s(?:of\s)?(?:between\s)?${numberOrRange}|\b${number}[-\s]years?[-\s]olds?\b`, 'giu'),
  // Lengths of time, and how often something happens.
  new RegExp(String.raw`\b(?:a\squarter|three[-\s]quarters|half)\sof\san?\s(?:century|hour|year|day|decade)\b`, 'giu'),
  new RegExp(
    String.raw`\b(?:${number}\stimes|twice|thrice)\s(?:an?|per|each|every)\s(?:year|month|week|day|hour|minute|decade)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:${numberOrRange}|half\san?|an?)[-\s](?:(?:consecutive|straight|full|long|more|odd|working|calendar|whole|or\sso)\s)?${span}(?![\p{L}])(?:[’'](?:s(?!\p{L}))?)?`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:${digits}|${word})\s(?:consecutive|straight|successive)\squarters\b`, 'giu'),
  // Halves that are periods, places or parts of a word; doubles that are idioms; thirds that come after two.
  /\b(?:first|second|latter|former|other|opening|last|next|final|each|this|that|top|bottom|better|northern|southern)\s(?:half|third|quarter|fifth)\b/gi,
  /\bhalf(?:-(?!a\b)|way\b|\s(?:a\sdozen|brother|sister|term|time)\b)[\p{L}]*/giu,
  /\bdoubl(?:e|ed|es|ing)(?:[-\s](?:down|standards?|checks?|check(?:ed|ing)|edged|digit|dip|bind|counting|counted|act|agent|meaning|life|take|as|up)\b)/gi,
  /\b(?:50-50|fifty-fifty|zero-sum|one-time|at times|hundred days|once or twice|third part(?:y|ies)|third world|third countr(?:y|ies))\b/gi,
];

/** What the masked characters become: neither letter, digit nor space, so that nothing is read across them. */
const mask = '\uE000';

/**
 * Blanks the numbers of a text that state no fact to be checked: years, dates, times, ordinals, labels, names, ages,
 * lengths of time, idioms. Offsets stay the same.
 */
export function withoutNotFigures(text: string): string {
  return patterns.reduce((masked, pattern) => masked.replace(pattern, (found) => mask.repeat(found.length)), text);
}
