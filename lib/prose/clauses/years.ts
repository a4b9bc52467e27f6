import { clauseAfter, number } from './clause-parts';

/** A year that a text gives for a number. */
export interface YearReading {
  readonly kind: 'year';
  readonly number: number;
  readonly year: number;
  /** The year as it is written. */
  readonly word: string;
  readonly start: number;
}

const year = '((?:19|20)\\d\\d)';

/** “# in 2023”, “# of GDP in September 2023”. */
const after = new RegExp(`^(?:\\sof\\s(?:\\p{L}|[’ ]){1,24}?)?\\sin\\s(?:\\p{Lu}\\p{Ll}+\\s)?${year}(?!\\d|[-–])`, 'u');

const part =
  '(?:the (?:(?:early |late )?(?:spring|summer|autumn|fall|winter)|(?:first|second) half|(?:first|second|third|fourth) quarter|harvest|season|start|middle|end) of )?';
/** “In 2023 sales came to #”, “In the summer of 2023 …”. */
const opening = new RegExp(
  `((?:^|[.!?;:]\\s+|,\\s(?:and|but|while|whereas)\\s)(?:in|back in|by|at)\\s${part}(?:\\p{Lu}\\p{Ll}+\\s)?)${year}(?![\\d–-]),?\\s([^.!?;:()–—“”]{0,80})$`,
  'iu',
);
const otherPeriod = /(?:19|20)\d\d|\b(?:years?|months?|quarters?|decades?|since|than|before|earlier|later|then|by)\b/iu;
const reporting =
  /\b(?:gave|put|said|told|wrote|counted|estimated|reported|published|announced|recorded|forecast|projected|expected|promised|planned)\b/iu;
/** “In the 2023 edition” and “in 2023 dollars” name no period of the number. */
const attribute = /^(?:census|dollars|edition|euros|pounds|prices|report|yearbook)\b/iu;

const noun = '(?:count|estimate|figure|level|number|rate|reading|result|share|total|value)';
const states = '(?:amounted to|came to|is|of|reached|stood at|was|were)';
/** “The 2023 figure, #”, “the 2023 share was #”. */
const named = new RegExp(
  `((?:\\b(?:its|our|the|their)|[’']s)\\s)${year}\\s${noun}(?:,|\\s\\(|\\s${states})\\s?$`,
  'iu',
);

/** “The share for 2023 was #”. */
const nounOfYear = new RegExp(`(\\b${noun}\\s(?:for|in|of)\\s)${year}(?:,|\\s\\(|\\s${states})\\s?$`, 'iu');

/** “At #, the harvest of 2023 was poor”. */
const opened = /(?:^|[.!?;:]\s+)at\s$/iu;
const subject = new RegExp(
  `^(,\\s(?:its|the|their)\\s(?:\\p{L}+\\s){1,2}(?:of|in)\\s)${year}\\s(?:is|was|were)\\b`,
  'iu',
);

/** The years that belong to numbers. @param text the text, with U+FFFC in place of each number */
export function yearsIn(text: string, places: readonly number[]): YearReading[] {
  return places.flatMap((at, index): YearReading[] => {
    const reading = (word: string, start: number): YearReading[] => [
      { kind: 'year', number: index, year: Number(word), word, start },
    ];
    const behind = text.slice(at + 1);
    const [lead, next] = after.exec(behind) ?? [];
    if (lead !== undefined && next !== undefined) return reading(next, at + 1 + lead.length - next.length);
    const before = text.slice(0, at);
    const beside = named.exec(before) ?? nounOfYear.exec(before);
    const [, article = '', ofNoun] = beside ?? [];
    if (beside !== null && ofNoun !== undefined) return reading(ofNoun, beside.index + article.length);
    const [, from = '', ofSubject] = (opened.test(before) ? subject.exec(behind) : null) ?? [];
    if (ofSubject !== undefined) return reading(ofSubject, at + 1 + from.length);
    const found = opening.exec(before);
    const [, start = '', first, between = ''] = found ?? [];
    if (found === null || first === undefined || attribute.test(between)) return [];
    // Another number or period between or after them makes it uncertain to which the year belongs.
    if (between.includes(number) || otherPeriod.test(between) || otherPeriod.test(clauseAfter(text, at))) return [];
    // “In 2016 the office put it at #”: the year of the report, which may be about another year.
    if (reporting.test(between)) return [];
    return reading(first, found.index + start.length);
  });
}
