import { ownClauseBefore } from '../prose/clauses/clause-parts';
import { monthOrDay } from '../prose/clauses/date-parts';
import { reportVerb, timeBeforeYear } from '../prose/clauses/dated-clauses';

const reports = new RegExp(reportVerb, 'iu');
const reportedThen = new RegExp(String.raw`${reportVerb}\s${timeBeforeYear}$`, 'iu');
const opensSentence = new RegExp(String.raw`^${timeBeforeYear}$`, 'iu');
const onDay = new RegExp(String.raw`\son\s${monthOrDay}$`, 'u');

/**
 * Whether a year dates a report of a number, as in “In 2016 the office put it at #” and “they announced # on 2 July 2016”. The number
 * itself may be for another year.
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
 * Returns `first` if a year begins the period of a sentence (“since 2016”), `last` if it ends the period (“before the reform of 2016”), and
 * null otherwise.
 */
export function limitOf(sentence: string, year: number): 'first' | 'last' | null {
  const [, word = ''] = limit.exec(sentence.slice(0, year)) ?? [];
  return word === '' ? null : /^(?:since|after)$/i.test(word) ? 'first' : 'last';
}
