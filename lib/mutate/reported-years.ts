import { ownClauseBefore } from '../prose/clauses/clause-parts';
import { monthOrDay } from '../prose/clauses/date-parts';
import { reportVerb, timeBeforeYear } from '../prose/clauses/dated-clauses';

const reports = new RegExp(reportVerb, 'iu');
const reportedThen = new RegExp(String.raw`${reportVerb}\s${timeBeforeYear}$`, 'iu');
const opensSentence = new RegExp(String.raw`^${timeBeforeYear}$`, 'iu');
const onDay = new RegExp(String.raw`\son\s${monthOrDay}$`, 'u');

/**
 * Whether a year in a sentence dates a report of a number, which may be for another year: “In 2016 the office put it at #”, “they announced
 * # on 2 July 2016”.
 *
 * @param year the offset of the year
 * @param of the offset of the number
 */
export function datesReport(sentence: string, year: number, of: number): boolean {
  const between = sentence.slice(Math.min(year, of), Math.max(year, of));
  if (/[.!?;:]/.test(between)) return false;
  if (of < year) return onDay.test(between) && reports.test(ownClauseBefore(sentence.slice(0, of)));
  const before = sentence.slice(0, year);
  return reportedThen.test(before) || (opensSentence.test(before) && reports.test(between));
}

const limit = /\b(since|after|until|till|before)\s(?:\p{L}+\s){0,4}$/iu;

/**
 * Whether a year is only the first or the last that a sentence allows: “since 2016”, “before the reform of 2016”; null if it is neither.
 */
export function limitOf(sentence: string, year: number): 'first' | 'last' | null {
  const [, word = ''] = limit.exec(sentence.slice(0, year)) ?? [];
  return word === '' ? null : /^(?:since|after)$/i.test(word) ? 'first' : 'last';
}
