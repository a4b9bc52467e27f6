import { monthNames, monthNumber } from '../../domain/month-names';
import { parsePeriod, type Period } from '../../domain/period';

/** A part of a year that dates a number, such as “the first half of 2025”. */
export interface DatePart {
  readonly period: Period;
  /**
   * How the period of the number must relate to this part of the year:
   * - `in`: the period is within the part, or both end on the same day (“in June 2025”)
   * - `at`: the period overlaps the part (“on 2 June 2025”, “in early 2025”)
   * - `over`: the period is the same as the part (“from January to June 2025”), unless the number is for a longer period
   * - `from`: the period overlaps the part, or ends on the day before the part (“at the start of June 2025”)
   * - `by`: the period begins before the part ends (“by June 2025”)
   */
  readonly fit: 'in' | 'at' | 'over' | 'from' | 'by';
}

const quarters: readonly (readonly string[])[] = [['first'], ['second'], ['third'], ['fourth', 'last']];

// Words for parts of a year, for regular expressions. The patterns that find dates use the same words, so that they find every part of a
// year that `partBefore` can read.
export const anyEdge = '(?:start|beginning|middle|end|close)';
export const anyStage = String.raw`(?:early\s|late\s|mid-)`;
export const anyHalf = String.raw`(?:first|second)\shalf`;
export const anyQuarter = String.raw`(?:${quarters.flat().join('|')})\squarter`;
export const month = `(?:${monthNames.join('|')})`;
const anyDay = String.raw`\d{1,2}\s`;
/** A month that stands before a year, with or without a day: “June ”, “2 June ”. */
export const monthOrDay = String.raw`(?:${anyDay})?${month}\s`;

/** The words of a range before the last month: “from January to ”, “between October 2024 and ”. */
export const rangeStart = String.raw`(?:from|between)\s${month}\s(?:(?:19|20)\d\d\s)?(?:to|until|through|and)\s`;

/** Words before the year of a fiscal year: “fiscal year ”, “fiscal ”, “FY”. */
export const fiscalName = String.raw`(?:(?:fiscal|financial)\s(?:year\s)?|FY\s?)`;
/** The same words after an article or a name: “the fiscal year ”, “America’s fiscal ”. */
export const fiscal = String.raw`(?:(?:the\s|its\s|their\s|\p{L}+’s?\s)(?:\p{L}+\s){0,2})?${fiscalName}`;

/** Matches the words for a part of a year directly before the year: “the first half of ”, “2 June ”. */
const part = new RegExp(
  String.raw`(?<by>\bby\s)?(?<words>(?:\bthe\s(?:very\s)?(?<point>${anyEdge})\sof\s|\b(?<stage>${anyStage}))?(?:\bthe\s(?:(?<half>${anyHalf})|(?<quarter>${anyQuarter}))\sof\s)?(?:(?<day>\b${anyDay})?\b(?<name>${month})\s)?)$`,
  'iu',
);

/** Matches the words before a month that ends a range or a list: “from the spring to ” before “May 2025”. */
const isOfSeveral = /\b(?:and|or|to|until)\s$/iu;

/**
 * Reads a part of a year from the words before the year: “the first half of ” before 2025 is the period 2025-H1. Null if the words name no
 * part of a year, or a part without fixed months: when spring begins, for example, depends on the country.
 *
 * @param lead the text before the year
 */
export function partBefore(lead: string, year: number): { readonly part: DatePart; readonly words: string } | null {
  const months = range.exec(lead);
  if (months !== null) return monthsOf(months, year);
  const found = part.exec(lead);
  const { by, words = '', point = '', stage = '', half, quarter, day, name } = found?.groups ?? {};
  if (found === null || words === '' || isOfSeveral.test(lead.slice(0, lead.length - words.length))) return null;
  const edge = (point + stage).trim().toLowerCase();
  const whole =
    name === undefined ? inYear(half, quarter) : monthKey(name) + (day === undefined ? '' : `-${twoDigits(day)}`);
  const period = parsePeriod(
    whole === ''
      ? stretches(edge)
          .map((key) => `${year}-${key}`)
          .join('/')
      : `${year}-${whole}`,
  );
  if (period === null) return null;
  const isVague = whole === '' || day !== undefined;
  const fit = by !== undefined ? 'by' : /^(?:start|beginning)$/.test(edge) ? 'from' : isVague ? 'at' : 'in';
  return { part: { period, fit }, words };
}

const range = new RegExp(
  String.raw`\b(?:from|between)\s(?<first>${month})\s(?:(?<firstYear>(?:19|20)\d\d)\s)?(?:to|until|through|and)\s(?<last>${month})\s$`,
  'iu',
);

/** The months from the first to the last of a range, both included. */
function monthsOf({ 0: words, groups }: RegExpExecArray, year: number): ReturnType<typeof partBefore> {
  const { first = '', last = '', firstYear = String(year) } = groups ?? {};
  const period = parsePeriod(`${firstYear}-${monthKey(first)}/${year}-${monthKey(last)}`);
  return period === null ? null : { part: { period, fit: 'over' }, words };
}

function inYear(half: string | undefined, quarter: string | undefined): string {
  if (half !== undefined) return /^first\s/i.test(half) ? 'H1' : 'H2';
  if (quarter === undefined) return '';
  const [ordinal = ''] = quarter.toLowerCase().split(/\s/);
  return `Q${quarters.findIndex((words) => words.includes(ordinal)) + 1}`;
}

/** The longest part of a year that a word can mean, as quarters or a half: `Q1` for “the start of 2025”, `Q2` and `Q3` for “mid-2025”. */
function stretches(edge: string): readonly string[] {
  switch (edge) {
    case 'start':
    case 'beginning':
      return ['Q1'];
    case 'end':
    case 'close':
      return ['Q4'];
    case 'early':
      return ['H1'];
    case 'late':
      return ['H2'];
    default:
      return ['Q2', 'Q3'];
  }
}

function monthKey(name: string): string {
  return twoDigits(String(monthNumber(name) ?? 0));
}

function twoDigits(text: string): string {
  return text.trim().padStart(2, '0');
}
