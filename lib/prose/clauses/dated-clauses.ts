import { conjunction, number, ownClauseBefore, startsAnew } from './clause-parts';
import {
  anyEdge,
  anyHalf,
  anyQuarter,
  anyStage,
  fiscal,
  fiscalName,
  month,
  monthOrDay,
  partBefore,
  rangeStart,
  type DatePart,
} from './date-parts';

/** A date in a text. */
export interface WrittenDate {
  readonly year: number;
  /** The part of the year; null if the text gives only the year. */
  readonly part: DatePart | null;
  /** Whether the year is the name of a fiscal year, which may begin or end in another calendar year. */
  readonly isFiscal: boolean;
  /** The date as it is written: “2025”, “June 2025”, “the first half of 2025”. */
  readonly word: string;
  readonly start: number;
}

/** A date that a text gives for a number, and the index of the number. */
export interface YearReading extends WrittenDate {
  readonly kind: 'year';
  readonly number: number;
}

const year = String.raw`((?:19|20)\d\d)(?![\d–-]|s\b)`;
/** Parts of a year that begin and end at different times in different countries. They tell the year of a number, but not its months. */
const season = String.raw`(?:harvest|season|(?:early\s|late\s)?(?:spring|summer|autumn|fall|winter))`;
const part = String.raw`the\s(?:very\s)?(?:${anyEdge}|${season}|${anyHalf}|${anyQuarter})\sof\s`;
/** What may stand directly before a year: “June ”, “2 June ”, “the fiscal year ”. */
const beforeYear = `(?:${monthOrDay}|${fiscal})?`;
/** “in 2023”, “for 2023”, “at the end of June 2025”, “on 2 January 2025”; but not “at 2015 prices” or “up on 2019”. */
export const timeBeforeYear = String.raw`(?:(?:(?:back\s)?in|for|by|during)\s(?:(?:${part}){1,2}|${anyStage})?${beforeYear}|at\s(?:${part}){1,2}${beforeYear}|on\s${monthOrDay}|${rangeStart}${month}\s)`;

/**
 * Matches what may follow a year that dates the clause. In “in 2015 prices”, the year does not date the clause, but describes the noun
 * after it.
 */
const follows = String.raw`(?=[.,;:!?)”—–]|\s(?:and|but|or|when|while|as|after|before|is|was|were|by|with|at|on|in|against|to|than)\b|\s?$)`;

/** “In the 2023 edition” and “in 2023 dollars” do not date the number. */
const attribute = String.raw`(?:census|dollars|edition|euros|pounds|prices|report|yearbook)\b`;

/** “# in 2023”, “# of GDP in September 2023”. */
const dateBeside = new RegExp(
  String.raw`^((?:\sof\s(?:\p{L}|[’ ]){1,24}?)?\sin\s${beforeYear})${year}(?!\s${attribute})`,
  'u',
);
const noun = '(?:count|estimate|figure|level|number|rate|reading|result|share|total|value)';
const states = '(?:amounted to|came to|is|of|reached|stood at|was|were)';
/** “The 2023 figure, #”, “the 2023 share was #”. */
const yearOfNoun = new RegExp(
  `((?:\\b(?:its|our|the|their)|[’']s)\\s)${year}\\s${noun}(?:,|\\s\\(|\\s${states})\\s?$`,
  'iu',
);

/** “The share for 2023 was #”. */
const nounOfYear = new RegExp(
  `(\\b${noun}\\s(?:for|in|of)\\s(?:${part})?${beforeYear})${year}(?:,|\\s\\(|\\s${states})\\s?$`,
  'iu',
);

/** “At #, the harvest of 2023 was poor”. */
const opened = /(?:^|[.!?;:]\s+)at\s$/iu;
const subject = new RegExp(
  `^(,\\s(?:its|the|their)\\s(?:\\p{L}+\\s){1,2}(?:of|in)\\s)${year}\\s(?:is|was|were)\\b`,
  'iu',
);

/** The text after a number, up to the date in its clause: “# were made in China in 2024”. */
const dateAfter = new RegExp(String.raw`^([^.,!?;:()–—“”${number}]{0,80}?\s${timeBeforeYear})${year}${follows}`, 'u');
/** The date before a number, at the start of its clause: “In August 2025 the mills sold #”. */
const dateBefore = new RegExp(
  String.raw`((?:(?:^|[.!?;:]\s+)(?:and\s|but\s)?|,\s${conjunction})${timeBeforeYear})${year}(?!\s${attribute}),?\s([^.!?;:()–—“”${number}]{0,80})$`,
  'iu',
);
/** “Figures for 2017 put it at #”, “It puts the share of 2024 at #”. */
const datedSource = new RegExp(
  String.raw`(\b(?:(?:figures|data|accounts|estimates?|counts?|numbers|statistics)\sfor|(?:share|rate|level|deficit|surplus)\s(?:for|of))\s(?:${part})?${beforeYear})${year}\s[^.!?;:()–—“”${number}]{0,40}$`,
  'iu',
);
/** “The facility of April 2024 was worth #”. */
const datedSubject = new RegExp(
  String.raw`((?:^|[.!?;:]\s+)(?!\p{L}+\s(?:goal|target|plan|promise|pledge|forecast)\b)(?:the|its|their|\p{L}+’s)\s[^.,!?;:()–—“”${number}]{1,60}\sof\s${beforeYear})${year}\s(?:was|were|came\sto|amounted\sto|totalled|reached)\s(?:worth\s)?$`,
  'iu',
);

/** Words after which a year may date something other than the number: “# of the mills that were sold in 2023”, “# for victims of 2019”. */
const detours =
  /(?<!\p{L})(?:that|which|who|whose|whom|where|when|while|if|because|under|than|since|until|till|before|after|against|for|with|without|between|despite|following|to|compared|relative|above|below|beyond|like|unlike|about|over\s(?=\S)|from\s(?:an?|its|the|their)|set|agreed)(?!\p{L})/iu;
/** A participle before the date, without an auxiliary verb, describes the noun before it: “# of goods in the deal signed in 2020”. */
const participle =
  /(?<!\p{L})(?:\p{L}{2,}(?:ed|en|wn)|made|sold|bought|brought|built|sent|spent|lent|left|lost|kept|held|paid|cut|put|hit|set|begun|won)\s$/u;
const auxiliary = /(?<!\p{L})(?:is|are|was|were|be|been|being|has|have|had)(?!\p{L})/u;
/** “# of steel made in 2023”: the participle describes what the number counts, so 2023 is the year of the number. */
const produced =
  /^\sof\s(?:(?!that|which|who)[\p{L}’-]+\s){1,3}(?:made|built|sold|bought|produced|installed|recorded|registered|exported|imported)\s$/u;

/**
 * Words that do not give the number another period: “than a year before”, “a year” as in “# a year”, “by the official count”, and “the year
 * after the reform, ” in “in 2025, the year after the reform, it was #”.
 */
const harmless =
  /\bthan\s(?:in\s)?(?:a|one|the)\syear\s(?:ago|before|earlier)\b|\ba\syear\b|\bby\s(?:the|its|their)\s(?:[\p{L}’]+\s){0,2}(?:accounts|count|figures)\b|^(?:before|after|when|the\syear)\s[^,]{1,40},\s/giu;
const otherPeriod = /(?:19|20)\d\d|\b(?:years?|months?|quarters?|decades?|since|than|before|earlier|later|then|by)\b/iu;
/** With one of these verbs, a date may be the date of a report about another period: “In 2016 the office put it at #”. */
export const reportVerb = String.raw`(?<!\bas\s)\b(?:gave|put|said|told|spoke|wrote|reported|released|published|printed|announced|forecast|projected|expected|promised|planned|proposed)\b`;
const reporting = new RegExp(String.raw`${reportVerb}|(?<!\bas\s)\b(?:ruled|counted|estimated|recorded)\b`, 'iu');

/** The date at the start of a sentence: “In 2024 exports rose by # and imports by #”. */
const opening = new RegExp(String.raw`^((?:and\s|but\s)?${timeBeforeYear})${year}`, 'iu');
/**
 * In a sentence with one of these words, the number may be for another time than the date: “In 2001 it joined a union that has # members”.
 */
const laterThan =
  /\b(?:is|are|has|have|remains?|stands?|now|today|years?|months?|quarters?|decades?|since|before|earlier|later|then)\b/iu;

/** The date at the start of a sentence, if it dates all numbers in the sentence; null if a number may be for another time. */
export function openingDate(sentence: string): WrittenDate | null {
  const [, lead = '', word] = opening.exec(sentence) ?? [];
  if (word === undefined) return null;
  const rest = sentence
    .slice(lead.length + word.length)
    .replace(/^,?\s/, '')
    .replace(harmless, '');
  if (/(?:19|20)\d\d/.test(rest) || laterThan.test(rest) || reporting.test(rest)) return null;
  const date = dateAt(sentence, word, lead.length);
  return otherPart.test(rest) ? onlyYear(date) : date;
}

const fiscalBefore = new RegExp(String.raw`(?:\bthe\s)?\b${fiscalName}$`, 'u');

/**
 * Reads a date from its year and the words before the year: “the first half of 2025”.
 *
 * @param word the year
 * @param start the offset of the year
 */
export function dateAt(text: string, word: string, start: number): WrittenDate {
  const year = Number(word);
  const lead = text.slice(Math.max(0, start - 60), start);
  const [ofFiscal] = fiscalBefore.exec(lead) ?? [];
  if (ofFiscal !== undefined)
    return { year, part: null, isFiscal: true, word: ofFiscal + word, start: start - ofFiscal.length };
  const found = partBefore(lead, year);
  if (found === null) return { year, part: null, isFiscal: false, word, start };
  const { part, words } = found;
  return { year, part, isFiscal: false, word: words + word, start: start - words.length };
}

/** In “In July 2025 exports in the first half came to #”, the number is for another part of the same year. */
const otherPart = new RegExp(String.raw`\b(?:${anyHalf}|${month})\b`, 'u');

/** “# in the first half”, “# from January to May”. */
const besideNumber = /^\s(?:at|between|for|from|in|since)\s(?:[\p{L}’]+\s){0,3}[\p{L}’]+/u;

function onlyYear(date: WrittenDate): WrittenDate {
  if (date.part === null) return date;
  const { year, word, start } = date;
  return { year, part: null, isFiscal: false, word: String(year), start: start + word.length - String(year).length };
}

/**
 * The dates that certainly belong to a number: “# in 2023”, “In 2023 the mills sold #”, “The share for 2023 was #”.
 *
 * @param text the text, with U+FFFC in place of each number
 * @param places the offset of each number
 */
export function datesIn(text: string, places: readonly number[]): YearReading[] {
  return places.flatMap((at, index): YearReading[] => {
    const rest = text.slice(at + 1);
    const dated = (word: string, start: number): YearReading[] => {
      const date = dateAt(text, word, start);
      const end = date.start + date.word.length;
      const between =
        at < date.start ? text.slice(at, date.start) : text.slice(end, at) + (besideNumber.exec(rest)?.[0] ?? '');
      return [{ kind: 'year', number: index, ...(otherPart.test(between) ? onlyYear(date) : date) }];
    };
    const [, link, beside] = dateBeside.exec(rest) ?? [];
    if (link !== undefined && beside !== undefined && !participle.test(link.replace(inTime, '')) && !detours.test(link))
      return dated(beside, at + 1 + link.length);
    const before = text.slice(0, at);
    const named = yearOfNoun.exec(before) ?? nounOfYear.exec(before);
    const [, article = '', ofNoun] = named ?? [];
    if (named !== null && ofNoun !== undefined) return dated(ofNoun, named.index + article.length);
    const [, from = '', ofSubject] = (opened.test(before) ? subject.exec(rest) : null) ?? [];
    if (ofSubject !== undefined) return dated(ofSubject, at + 1 + from.length);
    const [, lead, after] = dateAfter.exec(rest) ?? [];
    if (lead !== undefined && after !== undefined && isOfNumber(lead, before))
      return dated(after, at + 1 + lead.length);
    for (const pattern of [dateBefore, datedSource, datedSubject]) {
      const found = pattern.exec(before);
      const [, opening = '', word, between = ''] = found ?? [];
      if (found === null || word === undefined) continue;
      const isUnclear = [between, rest.slice(0, endOfClause(rest))].some((words) =>
        otherPeriod.test(words.replace(harmless, '')),
      );
      if (!isUnclear && !reporting.test(between)) return dated(word, found.index + opening.length);
    }
    return [];
  });
}

const inTime = new RegExp(`${timeBeforeYear}$`, 'u');

/**
 * Whether a date after a number is certainly the date of the number, as in “# were made in 2024”, but not in “it fined the mill # for the
 * flood in 2019”.
 *
 * @param lead the text from the number to the year
 * @param before the text before the number
 */
function isOfNumber(lead: string, before: string): boolean {
  const between = lead.replace(inTime, '');
  if (produced.test(between)) return true;
  // In “it announced a cut to # on 18 July 2025”, the date may be that of the announcement. In “it announced a level of # for 2023”, the
  // year can only be the number’s.
  const isFor = lead.slice(between.length).startsWith('for ');
  if (!isFor && reporting.test(ownClauseBefore(before))) return false;
  if (detours.test(between) || reporting.test(between) || otherPeriod.test(between.replace(harmless, ''))) return false;
  return !participle.test(between) || auxiliary.test(between);
}

function endOfClause(rest: string): number {
  const end = rest.slice(0, 80).search(startsAnew);
  return end === -1 ? 80 : end;
}
